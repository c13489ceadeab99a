package io.attune.matching.fit.order;

import io.attune.matching.fit.rule.Reading;

/**
 * What one soft rule added to a score.
 *
 * @param weight in 1/1,000
 * @param standing in 1/10,000 deviations from the reference mean; 0 while nothing is known
 */
public record Contribution(String rule, int weight, int standing, Reading reading) {

    /** In 1/10,000,000 deviations; a score is the sum of these and nothing else. */
    public long amount() {
        return (long) weight * standing;
    }

    public boolean asked() {
        return !(reading instanceof Reading.NotAsked);
    }

    public boolean known() {
        return reading instanceof Reading.Known;
    }
}
