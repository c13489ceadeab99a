package io.attune.booking.day;

import java.time.Instant;

/**
 * Who ended an appointment, and why, in coded words.
 *
 * @param by {@code client}, {@code staff}, {@code clinician}, {@code therapist} or {@code system}
 */
public record Cancellation(String by, String reason, Instant at) {

    /** No clinician answered in time. */
    static Cancellation unconfirmed(Instant at) {
        return new Cancellation("system", "not-confirmed-in-time", at);
    }
}
