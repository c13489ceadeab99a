package io.attune.booking.hours.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.booking.availability.WeeklyHours;
import io.attune.booking.availability.WeeklyRule;
import io.attune.booking.availability.WeeklyRule.OutsideSubset;
import io.attune.booking.availability.WeeklyRule.Unreadable;
import io.attune.booking.availability.WeeklyRule.Weekly;
import io.attune.platform.web.FieldProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Weekly hours as they are written over HTTP, both ways; answered with a day each, never as a rule.
 *
 * @param to wall time, or {@code 24:00} for the end of the day
 * @param rrule in the place of day, interval and until: the same as RFC 5545 writes it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record WeeklyHoursForm(
        @Nullable DayOfWeek day,
        @Nullable String rrule,
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
                null,
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
        if (day == null && rrule == null) {
            mistakes.add(new FieldProblem(pointer + "/day", "Is needed where no rrule says it."));
        }
        switch (rule()) {
            case Weekly weekly -> check(weekly, pointer, mistakes);
            case OutsideSubset(var part) -> mistakes.add(new FieldProblem(pointer + "/rrule", outside(part)));
            case Unreadable _ -> mistakes.add(new FieldProblem(pointer + "/rrule", "Is no rule of RFC 5545."));
        }
    }

    private void check(Weekly rule, String pointer, List<FieldProblem> mistakes) {
        if (rrule != null && (day != null || interval != null || until != null)) {
            mistakes.add(new FieldProblem(pointer + "/rrule", "Stands in the place of day, interval and until."));
        }
        if (rule.interval() > 1 && startsOn == null) {
            mistakes.add(new FieldProblem(pointer + "/startsOn", "Is needed to count the weeks from."));
        }
        if (startsOn != null && rule.until() != null && rule.until().isBefore(startsOn)) {
            mistakes.add(
                    new FieldProblem(pointer + (rrule == null ? "/until" : "/rrule"), "Must not end before startsOn."));
        }
    }

    private static String outside(String part) {
        return "Hours follow FREQ=WEEKLY with BYDAY, INTERVAL up to " + WeeklyRule.MOST_WEEKS
                + ", a date as UNTIL and weeks from Monday; " + part + " leaves that.";
    }

    /** One for each day. */
    Stream<WeeklyHours> read() {
        var weekly = (Weekly) rule();
        var except = exceptions == null ? Set.<LocalDate>of() : Set.copyOf(exceptions);
        return weekly.days().stream()
                .map(on -> new WeeklyHours(
                        on, LocalTime.parse(from), end(), weekly.interval(), startsOn, weekly.until(), except));
    }

    private WeeklyRule rule() {
        if (rrule != null) {
            return WeeklyRule.read(rrule);
        }
        return new Weekly(day == null ? List.of() : List.of(day), interval == null ? 1 : interval, until);
    }

    private LocalTime end() {
        return to.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(to);
    }
}
