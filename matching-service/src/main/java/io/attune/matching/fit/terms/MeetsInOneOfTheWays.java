package io.attune.matching.fit.terms;

import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.rule.Verdicts;
import io.attune.matching.fit.rule.Ways;

/** They share a way of meeting; in person only where a room lies within the distance that the client travels. */
record MeetsInOneOfTheWays() implements Term {

    @Override
    public String code() {
        return "format";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        return Verdicts.anyOf(pairing.need().conditions().formats().stream()
                .map(format -> Ways.of(format, pairing))
                .toList());
    }
}
