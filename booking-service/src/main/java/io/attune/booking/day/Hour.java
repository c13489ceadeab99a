package io.attune.booking.day;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A session in a therapist's day, as a half-open interval followed by the therapist's buffer.
 *
 * @param freeFrom when the buffer after the session is over
 * @param localStart the start on the wall of the therapist's calendar zone
 */
public record Hour(Instant start, Instant end, Instant freeFrom, LocalDateTime localStart, String timeZone) {

    public Hour {
        if (!start.isBefore(end) || end.isAfter(freeFrom)) {
            throw new IllegalArgumentException("An hour starts before it ends, and its buffer comes after.");
        }
    }

    DayId dayOf(String therapistId) {
        return new DayId(therapistId, localStart.toLocalDate());
    }

    boolean collidesWith(Hour other) {
        return start.isBefore(other.freeFrom) && other.start.isBefore(freeFrom);
    }
}
