package io.attune.matching.fit.terms;

import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;

/** The therapist holds a credential that the client's plan accepts, when the client named any. */
record AcceptedByThePlan() implements Term {

    @Override
    public String code() {
        return "coverage";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var accepted = pairing.need().conditions().credentials();
        var held = pairing.candidate().training().credentials();
        if (accepted.isEmpty()) {
            return Verdict.passes();
        }
        if (held.isEmpty()) {
            return Verdict.unknown("coverage.unknown");
        }
        return accepted.stream()
                .filter(held::contains)
                .findFirst()
                .map(credential -> Verdict.passes("coverage.accepted", new Fact.Name(credential)))
                .orElseGet(() -> Verdict.fails("coverage.none"));
    }
}
