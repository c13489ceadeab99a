package io.attune.matching.fit.order;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.rule.Ruling;
import java.time.Instant;
import java.util.List;

/**
 * One therapist who may be offered, with everything that speaks for and against.
 *
 * @param openHours starts inside the client's times, outside the notice period, rising; empty when not known
 * @param propensity the probability of being among those offered when chance was drawn, in 1/1,000
 */
public record Offer(Candidate candidate, List<Ruling> rulings, Score score, List<Instant> openHours, int propensity) {

    public Offer {
        rulings = List.copyOf(rulings);
        openHours = List.copyOf(openHours);
    }
}
