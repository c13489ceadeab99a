package io.attune.booking.change;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A change across documents that is under way.
 *
 * @param changeId of this attempt; another attempt at the same is another change
 * @param decidedBy the document that decides it, as {@code collection/id}
 * @param until from then on anyone may have it given up, if it is not decided
 */
public record Undertaking(String changeId, String decidedBy, Instant until) {

    /** Longer than any request takes. */
    private static final Duration ATTEMPT = Duration.ofSeconds(10);

    public static Undertaking begun(String decidedBy, Instant now) {
        return begun(decidedBy, now, ATTEMPT);
    }

    public static Undertaking begun(String decidedBy, Instant now, Duration attempt) {
        return new Undertaking(UUID.randomUUID().toString(), decidedBy, now.plus(attempt));
    }

    public boolean isOverdue(Instant now) {
        return !now.isBefore(until);
    }
}
