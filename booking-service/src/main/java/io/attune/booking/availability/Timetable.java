package io.attune.booking.availability;

import java.time.LocalDate;
import java.util.List;

/**
 * What a therapist has said about when they work.
 *
 * @param timeZone IANA id of the zone in which the weekly hours are wall times
 * @param busy when they are taken elsewhere, as their other calendars say; it needs its buffer as a session does
 */
public record Timetable(
        String timeZone, List<WeeklyHours> weekly, List<Interval> timeOff, List<Interval> busy, SessionTerms terms) {

    public Timetable {
        weekly = List.copyOf(weekly);
        timeOff = List.copyOf(timeOff);
        busy = List.copyOf(busy);
    }

    /** Of someone who is taken nowhere else. */
    public Timetable(String timeZone, List<WeeklyHours> weekly, List<Interval> timeOff, SessionTerms terms) {
        this(timeZone, weekly, timeOff, List.of(), terms);
    }

    public Timetable busy(List<Interval> elsewhere) {
        return new Timetable(timeZone, weekly, timeOff, elsewhere, terms);
    }

    /** The same without any hours on that date or after it. */
    public Timetable before(LocalDate end) {
        var left = weekly.stream().flatMap(hours -> hours.before(end).stream()).toList();
        return new Timetable(timeZone, left, timeOff, busy, terms);
    }

    /** The same hours with a horizon that is at least so far away. */
    public Timetable reaching(int weeks) {
        return new Timetable(timeZone, weekly, timeOff, terms.reaching(weeks));
    }
}
