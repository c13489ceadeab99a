package io.attune.booking.availability;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a therapist gives sessions.
 *
 * @param session how long one lasts
 * @param buffer kept free after each
 * @param notice how much time must pass between asking and starting
 * @param horizonWeeks how far ahead hours are given
 * @param dailyLimit the most sessions on one local day, or no limit
 * @param startEvery the distance between possible starts, counted from the beginning of the day's hours
 */
public record SessionTerms(
        Duration session,
        Duration buffer,
        Duration notice,
        int horizonWeeks,
        @Nullable Integer dailyLimit,
        Duration startEvery) {

    public SessionTerms {
        require(session.isPositive(), "A session takes time.");
        require(!buffer.isNegative() && !notice.isNegative(), "Buffer and notice are not negative.");
        require(horizonWeeks >= 1, "The horizon is at least a week away.");
        require(dailyLimit == null || dailyLimit >= 1, "A daily limit leaves at least one session.");
        require(
                startEvery.isPositive() && startEvery.toSeconds() % (WeeklyHours.STEP_MINUTES * 60) == 0,
                "Starts lie whole five minutes apart.");
    }

    /** Fifty minutes and a buffer of ten, a day's notice, eight weeks ahead, a start every hour. */
    public static SessionTerms usual() {
        var session = Duration.ofMinutes(50);
        var buffer = Duration.ofMinutes(10);
        return new SessionTerms(session, buffer, Duration.ofHours(24), 8, null, startEvery(session, buffer));
    }

    /** Session and buffer, rounded up to whole five minutes. */
    public static Duration startEvery(Duration session, Duration buffer) {
        var steps = Math.ceilDiv(session.plus(buffer).toMinutes(), WeeklyHours.STEP_MINUTES);
        return Duration.ofMinutes(steps * WeeklyHours.STEP_MINUTES);
    }

    SessionTerms reaching(int weeks) {
        return new SessionTerms(session, buffer, notice, Math.max(weeks, horizonWeeks), dailyLimit, startEvery);
    }

    /** What one session takes of the therapist's day. */
    public Duration occupies() {
        return session.plus(buffer);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
