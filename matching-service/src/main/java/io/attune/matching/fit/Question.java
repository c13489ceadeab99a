package io.attune.matching.fit;

import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.order.Chance;
import io.attune.matching.fit.order.Exposures;
import io.attune.matching.fit.rule.Moment;
import java.time.Duration;

/**
 * One request for therapists.
 *
 * @param shortlistId the seed of all chance: the same question is answered the same way
 * @param offers how many to offer, one to five
 * @param exposures how often each therapist was offered lately
 */
public record Question(String shortlistId, Need need, Moment moment, int offers, Exposures exposures) {

    public Question {
        if (offers < 1 || offers > 5) {
            throw new IllegalArgumentException("One to five are offered: " + offers);
        }
    }

    /** The same while nothing has been counted of anybody. */
    public Question(String shortlistId, Need need, Moment moment, int offers) {
        this(shortlistId, need, moment, offers, Exposures.none());
    }

    /** The same question about another need. */
    public Question about(Need other) {
        return new Question(shortlistId, other, moment, offers, exposures);
    }

    /** The day since 1970, UTC, by which ties rotate. */
    public long day() {
        return Math.floorDiv(moment.now().getEpochSecond(), Duration.ofDays(1).toSeconds());
    }

    /** Chance plays only where no safety question is open. */
    Chance chance() {
        return new Chance(shortlistId, day(), need.safety() instanceof SafetyLevel.Green, exposures);
    }
}
