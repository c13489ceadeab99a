package io.attune.booking.appointment;

import java.time.Duration;
import java.time.Instant;

/**
 * Until when a clinician may answer.
 *
 * @param lead how long before the start at the latest
 * @param within how long after the booking at the latest
 */
public record ConfirmationSettings(Duration lead, Duration within) {

    Instant deadline(Instant start, Instant bookedAt) {
        var beforeStart = start.minus(lead);
        var afterBooking = bookedAt.plus(within);
        return beforeStart.isBefore(afterBooking) ? beforeStart : afterBooking;
    }
}
