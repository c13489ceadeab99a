package io.attune.matching.fit.leaning;

import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.SoftRule;
import io.attune.matching.fit.wish.WishRules;

/**
 * The therapist shares the identity, or knows the faith or culture, that the client asked for; unasked it is nothing.
 */
record SharesWhatTheClientAskedFor() implements SoftRule {

    @Override
    public String code() {
        return "identity";
    }

    @Override
    public Reading read(Pairing pairing) {
        return WishRules.IDENTITIES.read(pairing);
    }
}
