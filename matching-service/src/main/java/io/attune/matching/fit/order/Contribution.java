package io.attune.matching.fit.order;

import io.attune.matching.fit.rule.Because;
import java.util.List;

/**
 * What one soft rule added to a score.
 *
 * @param asked the client's need gave the rule something to say
 * @param known the candidate's data let it say it
 * @param weight in 1/1,000
 * @param standing in 1/10,000 deviations from the reference mean; 0 when not known
 * @param met what speaks for the candidate
 * @param notMet what the client asked for and does not get
 */
public record Contribution(
        String rule, boolean asked, boolean known, int weight, int standing, List<Because> met, List<Because> notMet) {

    public Contribution {
        met = List.copyOf(met);
        notMet = List.copyOf(notMet);
    }

    /** In 1/10,000,000 deviations; the score is the sum of these and nothing else. */
    public long amount() {
        return (long) weight * standing;
    }
}
