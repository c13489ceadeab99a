package io.attune.booking.waitlist;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A stretch of a day of the week, on the client's own wall clock, in which a session may start. */
public record WishedTime(DayOfWeek day, LocalTime from, LocalTime to) {

    public WishedTime {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A wished time ends after it begins.");
        }
    }

    boolean includes(LocalDateTime wallTime) {
        var time = wallTime.toLocalTime();
        return wallTime.getDayOfWeek() == day && !time.isBefore(from) && time.isBefore(to);
    }
}
