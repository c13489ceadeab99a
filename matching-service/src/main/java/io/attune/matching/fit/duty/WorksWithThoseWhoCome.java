package io.attune.matching.fit.duty;

import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.vocabulary.Participants;

/** The therapist works with individuals, couples or families, whichever comes. */
record WorksWithThoseWhoCome() implements Duty {

    @Override
    public String code() {
        return "participants";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var worksWith = pairing.candidate().reach().participants();
        var asked = pairing.need().participants();
        if (worksWith.isEmpty()) {
            return Verdict.unknown("participants.unknown");
        }
        if (!worksWith.contains(asked)) {
            return Verdict.fails("participants.other", term(asked));
        }
        return asked == Participants.INDIVIDUAL ? Verdict.passes() : Verdict.passes("participants.served", term(asked));
    }

    private static Fact term(Participants asked) {
        return new Fact.Term("participants", asked.code());
    }
}
