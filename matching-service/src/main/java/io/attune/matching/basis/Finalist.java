package io.attune.matching.basis;

import io.attune.matching.fit.order.Contribution;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.rule.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who was compared to the last, and what came of it.
 *
 * @param propensity probability of being offered when chance was drawn, in 1/1,000
 * @param score in 1/10,000,000 deviations: the sum of the contributions
 */
public record Finalist(String therapistId, int propensity, long score, List<Added> contributions) {

    public Finalist {
        contributions = List.copyOf(contributions);
    }

    public static Finalist of(Offer offer) {
        return new Finalist(
                offer.candidate().id(),
                offer.propensity(),
                offer.score().total(),
                offer.score().contributions().stream().map(Added::of).toList());
    }

    /**
     * What one soft rule added.
     *
     * @param feature as it was read, in the rule's own unit; null when it was not asked or not known
     * @param weight in 1/1,000
     * @param standing in 1/10,000 deviations
     */
    public record Added(
            String rule, boolean asked, @Nullable Double feature, int weight, int standing) {

        static Added of(Contribution it) {
            var feature = it.reading() instanceof Reading.Known known ? known.value() : null;
            return new Added(it.rule(), it.asked(), feature, it.weight(), it.standing());
        }
    }
}
