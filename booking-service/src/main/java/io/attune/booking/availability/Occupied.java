package io.attune.booking.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time of a therapist's day that is taken.
 *
 * @param interval with its buffer
 * @param session whether it counts towards the daily limit; a block does not
 * @param until when it ends by itself, as a hold does; nothing for what stays
 * @param heldBy the intake that holds it, as long as it is a hold
 */
public record Occupied(
        Interval interval,
        boolean session,
        @Nullable Instant until,
        @Nullable String heldBy) {

    public boolean standsAt(Instant now) {
        return until == null || now.isBefore(until);
    }
}
