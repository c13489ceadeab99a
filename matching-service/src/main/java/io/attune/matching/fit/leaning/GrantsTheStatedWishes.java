package io.attune.matching.fit.leaning;

import io.attune.matching.fit.leaning.Blend.Part;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.SoftRule;
import io.attune.matching.fit.wish.WishRule;
import io.attune.matching.fit.wish.WishRules;

/** The wishes for gender, approach and way of meeting are granted, each as strongly as the client meant it. */
record GrantsTheStatedWishes() implements SoftRule {

    /** An order of formats carries no strength of its own. */
    private static final int ORDER_OF_FORMATS = 1;

    @Override
    public String code() {
        return "preferences";
    }

    @Override
    public Reading read(Pairing pairing) {
        return Blend.of(
                part(WishRules.GENDER, pairing),
                part(WishRules.APPROACHES, pairing),
                new Part(FormatOrder.read(pairing), ORDER_OF_FORMATS));
    }

    private static Part part(WishRule wish, Pairing pairing) {
        return new Part(wish.read(pairing), wish.strength(pairing.need().wishes()));
    }
}
