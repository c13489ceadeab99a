package io.attune.matching.fit.terms;

import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;

/**
 * Some session costs at most the client's limit, or a sliding place that does is free; without a limit anything goes.
 */
record CostsNoMoreThanTheLimit() implements Term {

    @Override
    public String code() {
        return "fee";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var limit = pairing.need().conditions().budget();
        if (limit == null) {
            return Verdict.passes();
        }
        var fees = pairing.candidate().fees();
        var session = fees.session(pairing.need().participants(), limit.currency());
        if (session.isPresent() && session.get().isWithin(limit)) {
            return Verdict.passes("fee.within", new Fact.Price(session.get()));
        }
        var sliding = fees.freeSlidingPlace(limit.currency());
        if (sliding.isPresent() && sliding.get().isWithin(limit)) {
            return Verdict.passes("fee.sliding", new Fact.Price(sliding.get()));
        }
        return fees.least(pairing.need().participants(), limit.currency())
                .map(least -> Verdict.fails("fee.above", new Fact.Price(least)))
                .orElseGet(() -> Verdict.unknown("fee.unknown"));
    }
}
