package io.attune.matching.fit.leaning;

import io.attune.matching.fit.leaning.Blend.Part;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.ShareOf;
import io.attune.matching.fit.rule.SoftRule;
import io.attune.matching.fit.wish.WishRules;

/** The therapist works in the style that the client wishes, towards the goals that the client has; both count alike. */
record WorksInTheWayWished() implements SoftRule {

    @Override
    public String code() {
        return "working-style";
    }

    @Override
    public Reading read(Pairing pairing) {
        var goals = ShareOf.read(
                "goals",
                "goal",
                pairing.need().goals(),
                pairing.candidate().training().goals());
        return Blend.of(new Part(WishRules.STYLE.read(pairing), 1), new Part(goals, 1));
    }
}
