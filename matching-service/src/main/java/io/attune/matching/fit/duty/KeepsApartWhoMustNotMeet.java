package io.attune.matching.fit.duty;

import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;

/** The client does not avoid this therapist, and no conflict of interest is recorded; neither is ever explained. */
record KeepsApartWhoMustNotMeet() implements Duty {

    @Override
    public String code() {
        return "apart";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var need = pairing.need();
        var conflicts = pairing.candidate().conflicts();
        if (need.wishes().avoid().contains(pairing.candidate().id())) {
            return Verdict.fails("apart.kept");
        }
        if (conflicts == null) {
            return Verdict.unknown("apart.kept");
        }
        return conflicts.contains(need.clientId()) ? Verdict.fails("apart.kept") : Verdict.passes();
    }
}
