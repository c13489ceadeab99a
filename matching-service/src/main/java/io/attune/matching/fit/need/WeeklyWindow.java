package io.attune.matching.fit.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A window that returns every week on the client's own clock; {@code to} at midnight is the end of the day. */
public record WeeklyWindow(DayOfWeek day, LocalTime from, LocalTime to) {

    public WeeklyWindow {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("A window begins before it ends: " + from + " to " + to);
        }
    }

    /** Whether everything from {@code start} to {@code end} lies inside. */
    public boolean holds(LocalDateTime start, LocalDateTime end) {
        return start.getDayOfWeek() == day
                && !start.toLocalTime().isBefore(from)
                && !end.isAfter(closing(start.toLocalDate()));
    }

    private LocalDateTime closing(LocalDate date) {
        return to.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(to);
    }
}
