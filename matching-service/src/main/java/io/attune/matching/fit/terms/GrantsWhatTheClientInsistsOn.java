package io.attune.matching.fit.terms;

import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.rule.Verdicts;
import io.attune.matching.fit.wish.WishRule;
import io.attune.matching.fit.wish.WishRules;

/** Each wish that the client made a condition is granted in full. */
record GrantsWhatTheClientInsistsOn() implements Term {

    @Override
    public String code() {
        return "must";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        return Verdicts.allOf(WishRules.all().stream()
                .filter(wish -> wish.isInsistedOn(pairing.need().wishes()))
                .map(wish -> granted(wish, pairing))
                .toList());
    }

    private static Verdict granted(WishRule wish, Pairing pairing) {
        Remarks remarks = wish.read(pairing).remarks();
        if (!remarks.notMet().isEmpty()) {
            return new Verdict.Fails(remarks.notMet().getFirst());
        }
        if (!remarks.unknown().isEmpty()) {
            return new Verdict.Unknown(remarks.unknown().getFirst());
        }
        return new Verdict.Passes(remarks.met());
    }
}
