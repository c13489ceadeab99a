package io.attune.booking.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who ended an appointment, and why, in coded words.
 *
 * @param by {@code client}, {@code staff}, {@code clinician}, {@code therapist} or {@code system}
 * @param late whether it was ended within the notice, and nobody let that pass
 * @param override why the practice let it pass, where it did
 */
public record Cancellation(
        String by,
        String reason,
        Instant at,
        boolean late,
        @Nullable String override) {

    public Cancellation(String by, String reason, Instant at) {
        this(by, reason, at, false, null);
    }

    /** No clinician answered in time. */
    static Cancellation unconfirmed(Instant at) {
        return new Cancellation("system", "not-confirmed-in-time", at);
    }
}
