package io.attune.booking.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /**
     * The same local time where it names these instants: the one it is, or the nearest; nothing when it names none.
     *
     * @param meanings what {@link #localStart} names by the zone's present rules
     */
    public Optional<Hour> meaning(List<Instant> meanings) {
        return meanings.stream()
                .min(Comparator.comparing(
                        meant -> Duration.between(start, meant).abs()))
                .map(this::startingAt);
    }

    private Hour startingAt(Instant newStart) {
        var shift = Duration.between(start, newStart);
        return new Hour(newStart, end.plus(shift), freeFrom.plus(shift), localStart, timeZone);
    }

    DayId dayOf(String therapistId) {
        return new DayId(therapistId, localStart.toLocalDate());
    }

    boolean collidesWith(Hour other) {
        return start.isBefore(other.freeFrom) && other.start.isBefore(freeFrom);
    }
}
