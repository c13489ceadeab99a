package io.attune.matching.fit.order;

import io.attune.matching.fit.model.Measure;
import java.util.List;

/**
 * One score, and what chance may move in it.
 *
 * @param fixed the contributions that are what they are
 */
record Stake(long fixed, List<Belief> beliefs) {

    Stake {
        beliefs = List.copyOf(beliefs);
    }

    /** Something learned, as it is drawn: the deviation tempered already. */
    record Belief(Measure measure, double clip, double mean, double deviation) {

        long drawn(Draws chance) {
            return (long) measure.weight() * measure.standing(mean + deviation * chance.next(), clip);
        }
    }

    boolean leavesNothingToChance() {
        return beliefs.isEmpty();
    }

    long drawn(Draws chance) {
        long total = fixed;
        for (var belief : beliefs) {
            total += belief.drawn(chance);
        }
        return total;
    }
}
