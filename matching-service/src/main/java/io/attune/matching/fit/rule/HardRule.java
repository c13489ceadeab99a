package io.attune.matching.fit.rule;

/** A condition for being offered at all, named by its sentence. */
public interface HardRule {

    /** The code by which the rule is reported. */
    String code();

    /** Whether not knowing refuses; where it does not, the client is told what is not known. */
    boolean refusesTheUnknown();

    Verdict judge(Pairing pairing);

    /** The verdict with what follows from it. */
    default Ruling rule(Pairing pairing) {
        var verdict = judge(pairing);
        var refuses =
                switch (verdict) {
                    case Verdict.Passes _ -> false;
                    case Verdict.Fails _ -> true;
                    case Verdict.Unknown _ -> refusesTheUnknown();
                };
        return new Ruling(code(), verdict, refuses);
    }
}
