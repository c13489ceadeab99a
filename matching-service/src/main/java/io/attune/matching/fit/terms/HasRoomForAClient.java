package io.attune.matching.fit.terms;

import io.attune.matching.fit.rule.HardRule;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;

/**
 * The therapist is published, accepts clients, and is below the cap. A count not known refuses: nobody is overbooked on
 * a guess.
 */
record HasRoomForAClient() implements HardRule {

    @Override
    public String code() {
        return "accepting";
    }

    @Override
    public boolean refusesTheUnknown() {
        return true;
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var standing = pairing.candidate().standing();
        if (!standing.published() || !standing.accepting()) {
            return Verdict.fails("accepting.closed");
        }
        if (standing.caseloadCap() == null) {
            return Verdict.passes();
        }
        if (standing.caseload() == null) {
            return Verdict.unknown("accepting.unknown");
        }
        return standing.isFull() ? Verdict.fails("accepting.full") : Verdict.passes();
    }
}
