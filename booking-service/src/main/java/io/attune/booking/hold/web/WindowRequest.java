package io.attune.booking.hold.web;

import io.attune.booking.availability.Interval;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** When an hour may start; both ends are instants with their offset, which the schema has seen to. */
record WindowRequest(String from, String to) {

    private static final Duration LONGEST = Duration.ofDays(62);

    Interval read() {
        var begin = OffsetDateTime.parse(from).toInstant();
        var end = OffsetDateTime.parse(to).toInstant();
        if (!begin.isBefore(end) || Duration.between(begin, end).compareTo(LONGEST) > 0) {
            var sentence = "Must be after from, by at most " + LONGEST.toDays() + " days.";
            throw new InvalidForm(List.of(new FieldProblem("/window/to", sentence)));
        }
        return new Interval(begin, end);
    }
}
