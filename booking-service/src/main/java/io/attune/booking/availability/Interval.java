package io.attune.booking.availability;

import java.time.Instant;
import java.util.Optional;

/** A half-open stretch of time: {@code from} belongs to it, {@code to} does not. */
public record Interval(Instant from, Instant to) {

    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An interval ends after it begins.");
        }
    }

    public boolean overlaps(Interval other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** What both have in common. */
    public Optional<Interval> and(Interval other) {
        var begin = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return begin.isBefore(end) ? Optional.of(new Interval(begin, end)) : Optional.empty();
    }
}
