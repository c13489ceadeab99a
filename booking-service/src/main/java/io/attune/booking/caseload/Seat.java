package io.attune.booking.caseload;

import io.attune.booking.day.DayId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One appointment's claim on a place in a caseload; all seats of a client together fill one place.
 *
 * @param end when the session ends; the client counts for a while after
 * @param keptUntil while the client is only asked: the place counts no more from then on
 */
public record Seat(
        String clientId,
        String appointmentId,
        DayId day,
        Instant end,
        Instant claimedAt,
        @Nullable Instant keptUntil) {

    public Seat(String clientId, String appointmentId, DayId day, Instant end, Instant claimedAt) {
        this(clientId, appointmentId, day, end, claimedAt, null);
    }

    Seat claimedWith(Seat earlier) {
        return new Seat(clientId, appointmentId, day, end, earlier.claimedAt(), keptUntil);
    }

    boolean counts(Instant now, Duration kept) {
        return now.isBefore(keptUntil == null ? end.plus(kept) : keptUntil);
    }

    /** Old enough that whoever claimed it has had an answer from the day, or has died. */
    boolean isSettled(Instant now, Duration attemptTime) {
        return !now.isBefore(claimedAt.plus(attemptTime));
    }
}
