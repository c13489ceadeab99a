package io.attune.booking.availability;

import io.attune.booking.availability.LocalDay.Part;
import io.attune.booking.availability.LocalDay.Stretch;
import io.attune.booking.availability.StartAnswer.CaseloadFull;
import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Open;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.availability.StartAnswer.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One local day of a therapist with the hours that fall on it: the only place where a start is judged. */
final class OpenDay {

    private final LocalDay day;
    private final Limits limits;
    private final List<Hours> hours;
    private final boolean limitReached;

    /** Weekly hours on this day; {@code parts} are more than one only when an overlap cuts them. */
    private record Hours(WeeklyHours weekly, List<Part> parts) {}

    OpenDay(LocalDay day, List<WeeklyHours> weekly, Limits limits) {
        this.day = day;
        this.limits = limits;
        this.hours = weekly.stream()
                .map(some -> new Hours(some, day.between(some.from(), some.to())))
                .toList();
        this.limitReached = limits.reachedOn(day);
    }

    List<OpenHour> open() {
        var open = new ArrayList<OpenHour>();
        for (var start : startsOnGrid()) {
            if (judge(start) instanceof Open(var hour)) {
                open.add(hour);
            }
        }
        return open;
    }

    /** Asked in the order that helps most: what is never possible first, what may still change last. */
    StartAnswer judge(long start) {
        if (start < limits.noticeEnds()) {
            return new NotAnOpenHour(Rule.INSIDE_NOTICE);
        }
        if (!withinHours(start)) {
            return new NotAnOpenHour(
                    begunHours(start) && pastMidnight(start) ? Rule.CROSSES_MIDNIGHT : Rule.OUTSIDE_HOURS);
        }
        if (!onGrid(start)) {
            return new NotAnOpenHour(Rule.OFF_GRID);
        }
        if (pastMidnight(start)) {
            return new NotAnOpenHour(Rule.CROSSES_MIDNIGHT);
        }
        if (limits.timeOff().overlaps(start, start + limits.session())) {
            return new NotAnOpenHour(Rule.TIME_OFF);
        }
        if (limits.occupied().overlaps(start, start + limits.occupies())) {
            return new Taken();
        }
        if (limitReached) {
            return new NotAnOpenHour(Rule.DAILY_LIMIT);
        }
        return limits.caseloadLeft() > 0 ? new Open(hour(start)) : new CaseloadFull();
    }

    private boolean withinHours(long start) {
        return hours.stream().anyMatch(some -> fits(some, start));
    }

    /** The session must fit the hours; its buffer need not. */
    private boolean fits(Hours some, long start) {
        return some.parts().stream().anyMatch(part -> part.from() <= start && start + limits.session() <= part.to());
    }

    private boolean begunHours(long start) {
        return hours.stream()
                .flatMap(some -> some.parts().stream())
                .anyMatch(part -> part.from() <= start && start < part.to());
    }

    private boolean onGrid(long start) {
        var secondOfDay = day.secondOfDay(start);
        return hours.stream()
                .filter(some -> fits(some, start))
                .anyMatch(some -> (secondOfDay - some.weekly().from().toSecondOfDay()) % limits.grid() == 0);
    }

    private boolean pastMidnight(long start) {
        return start + limits.occupies() > day.end();
    }

    private OpenHour hour(long start) {
        return new OpenHour(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + limits.session()));
    }

    /** Each wall time of the grid once for every stretch that has it: never in a gap, twice in an overlap. */
    private TreeSet<Long> startsOnGrid() {
        var starts = new TreeSet<Long>();
        for (var some : hours) {
            for (var stretch : day.stretches()) {
                addStarts(some.weekly(), stretch, starts);
            }
        }
        return starts;
    }

    private void addStarts(WeeklyHours weekly, Stretch stretch, TreeSet<Long> starts) {
        var begin = day.instantOf(weekly.from().toSecondOfDay(), stretch);
        var end = Math.min(stretch.to(), day.instantOf(LocalDay.endOf(weekly.to()), stretch));
        for (var start = begin; start < end; start += limits.grid()) {
            if (start >= stretch.from()) {
                starts.add(start);
            }
        }
    }
}
