package io.attune.booking.availability;

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

    /** The same hours with a horizon that is at least so far away. */
    public Timetable reaching(int weeks) {
        return new Timetable(timeZone, weekly, timeOff, terms.reaching(weeks));
    }
}
