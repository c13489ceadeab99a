package io.attune.matching.fit.order;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.rule.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Somebody who may be offered, before anybody knows in which place.
 *
 * @param posteriors what is learned, by the soft rule it belongs to
 * @param openHours starts inside the client's times and outside the notice period, rising; empty when not known
 */
public record Contender(
        Candidate candidate,
        List<Ruling> rulings,
        Score score,
        Map<String, Posterior> posteriors,
        List<Instant> openHours) {

    public Contender {
        rulings = List.copyOf(rulings);
        posteriors = Map.copyOf(posteriors);
        openHours = List.copyOf(openHours);
    }
}
