package io.attune.matching.fit.order;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.rule.Ruling;
import java.time.Instant;
import java.util.List;

/**
 * A contender in its place.
 *
 * @param propensity the probability of being among those offered, before chance was drawn, in 1/1,000
 * @param exposure that was looked at to see whether the contender is to be lifted; none where nobody may be
 */
public record Offer(Contender contender, int propensity, Exposure exposure) {

    public Candidate candidate() {
        return contender.candidate();
    }

    public List<Ruling> rulings() {
        return contender.rulings();
    }

    public Score score() {
        return contender.score();
    }

    public List<Instant> openHours() {
        return contender.openHours();
    }
}
