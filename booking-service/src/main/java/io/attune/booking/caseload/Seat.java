package io.attune.booking.caseload;

import io.attune.booking.day.DayId;
import java.time.Duration;
import java.time.Instant;

/**
 * One appointment's claim on a place in a caseload; all seats of a client together fill one place.
 *
 * @param end when the session ends; the client counts for a while after
 */
public record Seat(String clientId, String appointmentId, DayId day, Instant end, Instant claimedAt) {

    boolean counts(Instant now, Duration kept) {
        return now.isBefore(end.plus(kept));
    }

    /** Old enough that whoever claimed it has had an answer from the day, or has died. */
    boolean isSettled(Instant now, Duration attemptTime) {
        return !now.isBefore(claimedAt.plus(attemptTime));
    }
}
