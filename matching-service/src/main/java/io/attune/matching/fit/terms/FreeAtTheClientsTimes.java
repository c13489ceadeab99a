package io.attune.matching.fit.terms;

import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;

/** At least one open hour lies inside the client's times; any open hour does when none were given. */
record FreeAtTheClientsTimes() implements Term {

    @Override
    public String code() {
        return "times";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        if (pairing.hours() == null) {
            return Verdict.unknown("times.unknown");
        }
        if (pairing.hours().isEmpty()) {
            return Verdict.fails("times.none");
        }
        return pairing.need().conditions().times().isEmpty() ? Verdict.passes() : Verdict.passes("times.free");
    }
}
