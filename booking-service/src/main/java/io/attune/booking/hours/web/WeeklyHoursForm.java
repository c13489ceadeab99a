package io.attune.booking.hours.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.booking.availability.WeeklyHours;
import io.attune.platform.web.FieldProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Weekly hours as they are written over HTTP, both ways.
 *
 * @param to wall time, or {@code 24:00} for the end of the day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record WeeklyHoursForm(
        DayOfWeek day,
        String from,
        String to,
        @Nullable Integer interval,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate until,
        @Nullable List<LocalDate> exceptions) {

    private static final String END_OF_DAY = "24:00";

    static WeeklyHoursForm of(WeeklyHours hours) {
        var to = hours.to().equals(LocalTime.MIDNIGHT) ? END_OF_DAY : hours.to().toString();
        var exceptions = List.copyOf(new TreeSet<>(hours.exceptions()));
        return new WeeklyHoursForm(
                hours.day(),
                hours.from().toString(),
                to,
                hours.interval(),
                hours.startsOn(),
                hours.until(),
                exceptions);
    }

    /** What no schema can say: how the fields go together. */
    void check(String pointer, List<FieldProblem> mistakes) {
        if (!end().equals(LocalTime.MIDNIGHT) && !LocalTime.parse(from).isBefore(end())) {
            mistakes.add(new FieldProblem(pointer + "/to", "Must be after from, on the same day."));
        }
        if (weeks() > 1 && startsOn == null) {
            mistakes.add(new FieldProblem(pointer + "/startsOn", "Is needed to count the weeks from."));
        }
        if (startsOn != null && until != null && until.isBefore(startsOn)) {
            mistakes.add(new FieldProblem(pointer + "/until", "Must not be before startsOn."));
        }
    }

    WeeklyHours read() {
        var except = exceptions == null ? Set.<LocalDate>of() : Set.copyOf(exceptions);
        return new WeeklyHours(day, LocalTime.parse(from), end(), weeks(), startsOn, until, except);
    }

    private int weeks() {
        return interval == null ? 1 : interval;
    }

    private LocalTime end() {
        return to.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(to);
    }
}
