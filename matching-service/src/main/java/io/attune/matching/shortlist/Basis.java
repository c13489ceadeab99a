package io.attune.matching.shortlist;

import io.attune.matching.intake.CodedNeed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a shortlist was computed from, kept so that it can be computed again.
 *
 * @param fitModelHash of the model's content, so that another model under the same name is noticed
 * @param seed of all chance
 * @param askedAt the moment by which notice, licences and waiting were judged
 * @param refusals how many candidates each hard rule refused
 * @param finalists the offers and those who came next
 */
public record Basis(
        CodedNeed need,
        String fitModel,
        String fitModelHash,
        String seed,
        Instant askedAt,
        Map<String, Integer> refusals,
        List<Finalist> finalists) {

    public Basis {
        refusals = Map.copyOf(refusals);
        finalists = List.copyOf(finalists);
    }

    /**
     * One who was compared to the last.
     *
     * @param hours the starts used, all of them
     * @param propensity probability of being offered when chance was drawn, in 1/1,000
     * @param score in 1/10,000,000 deviations: the sum of the contributions
     */
    public record Finalist(
            String therapistId,
            long profileVersion,
            long availabilityVersion,
            List<Instant> hours,
            @Nullable Instant hoursAsOf,
            int propensity,
            long score,
            List<Added> contributions) {
        public Finalist {
            hours = List.copyOf(hours);
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * What one soft rule added.
     *
     * @param weight in 1/1,000
     * @param standing in 1/10,000 deviations
     */
    public record Added(String rule, boolean asked, boolean known, int weight, int standing) {}
}
