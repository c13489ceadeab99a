package io.attune.booking.availability;

import java.time.LocalDate;
import java.util.List;

/**
 * What a therapist has said about when they work.
 *
 * @param timeZone IANA id of the zone in which the weekly hours are wall times
 */
public record Timetable(String timeZone, List<WeeklyHours> weekly, List<Interval> timeOff, SessionTerms terms) {

    public Timetable {
        weekly = List.copyOf(weekly);
        timeOff = List.copyOf(timeOff);
    }

    /** The same without any hours on that date or after it. */
    public Timetable before(LocalDate end) {
        var left = weekly.stream().flatMap(hours -> hours.before(end).stream()).toList();
        return new Timetable(timeZone, left, timeOff, terms);
    }
}
