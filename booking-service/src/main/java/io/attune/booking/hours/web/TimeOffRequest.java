package io.attune.booking.hours.web;

import io.attune.booking.availability.Interval;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** The body of {@code POST …/time-off}; from {@code from} on, until {@code to}. */
record TimeOffRequest(OffsetDateTime from, OffsetDateTime to) {

    private static final Duration LONGEST = Duration.ofDays(2 * 366);

    Interval read(Instant now) {
        if (!from.isBefore(to)) {
            throw mistake("Must be after from.");
        }
        if (!to.toInstant().isAfter(now)) {
            throw mistake("Must not be over already.");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw mistake("May be at most two years after from.");
        }
        return new Interval(from.toInstant(), to.toInstant());
    }

    private static InvalidForm mistake(String sentence) {
        return new InvalidForm(List.of(new FieldProblem("/to", sentence)));
    }
}
