package io.attune.booking.day;

import java.time.Duration;
import java.time.Instant;

/** A change that this day will not decide any more. */
public record GivenUp(String changeId, Instant until) {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** A decision that comes so late is refused by the clock. */
    boolean isForgotten(Instant now) {
        return !now.isBefore(until.plus(REMEMBERED));
    }
}
