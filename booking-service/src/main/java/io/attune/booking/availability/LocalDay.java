package io.attune.booking.availability;

import io.attune.platform.time.Zones;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * One local date as instants, in epoch seconds: one stretch of constant offset, or two when the clocks change that day.
 * The stretches follow one another without a hole, however the wall clock jumps.
 */
record LocalDay(LocalDate date, List<Stretch> stretches) {

    private static final int DAY = 24 * 60 * 60;

    /** @param offset what local time is ahead of UTC, in seconds */
    record Stretch(long from, long to, int offset) {}

    /** Part of the day's wall time, as instants under one offset. */
    record Part(long from, long to) {}

    static LocalDay of(LocalDate date, ZoneRules rules) {
        var begin = Zones.beginning(date, rules);
        var end = Zones.beginning(date.plusDays(1), rules);
        var stretches = new ArrayList<Stretch>(2);
        var from = begin;
        while (from.isBefore(end)) {
            var change = rules.nextTransition(from);
            var to = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            var offset = rules.getOffset(from).getTotalSeconds();
            stretches.add(new Stretch(from.getEpochSecond(), to.getEpochSecond(), offset));
            from = to;
        }
        return new LocalDay(date, stretches);
    }

    long begin() {
        return stretches.getFirst().from();
    }

    long end() {
        return stretches.getLast().to();
    }

    /** What the wall clock shows at an instant of this day. */
    long secondOfDay(long instant) {
        var stretch = instant < stretches.getFirst().to() ? stretches.getFirst() : stretches.getLast();
        return instant + stretch.offset() - date.toEpochDay() * DAY;
    }

    /** The instants of this day whose wall time lies between two; midnight as {@code to} is the end of the day. */
    List<Part> between(LocalTime from, LocalTime to) {
        var parts = new ArrayList<Part>(1);
        for (var stretch : stretches) {
            var begin = Math.max(stretch.from(), instantOf(from.toSecondOfDay(), stretch));
            var end = Math.min(stretch.to(), instantOf(endOf(to), stretch));
            if (begin < end) {
                join(parts, new Part(begin, end));
            }
        }
        return parts;
    }

    /** The instant at which a clock under the stretch's offset shows this second of the day. */
    long instantOf(int secondOfDay, Stretch stretch) {
        return date.toEpochDay() * DAY + secondOfDay - stretch.offset();
    }

    static int endOf(LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT) ? DAY : to.toSecondOfDay();
    }

    private static void join(List<Part> parts, Part next) {
        if (!parts.isEmpty() && parts.getLast().to() == next.from()) {
            parts.add(new Part(parts.removeLast().from(), next.to()));
        } else {
            parts.add(next);
        }
    }
}
