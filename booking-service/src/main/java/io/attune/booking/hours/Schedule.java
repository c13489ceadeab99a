package io.attune.booking.hours;

import io.attune.booking.availability.SessionTerms;
import io.attune.booking.availability.Timetable;
import io.attune.booking.availability.WeeklyHours;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * When and how one therapist works. Time off that is over is dropped with the next time off that is taken.
 *
 * @param timeZone IANA id of the zone in which the weekly hours are wall times, and whose dates are the therapist's
 *     days
 */
public record Schedule(String timeZone, List<WeeklyHours> weekly, SessionTerms terms, List<TimeOff> timeOff) {

    public Schedule {
        weekly = List.copyOf(weekly);
        timeOff = List.copyOf(timeOff);
    }

    public Timetable timetable() {
        var off = timeOff.stream().map(TimeOff::interval).toList();
        return new Timetable(timeZone, weekly, off, terms);
    }

    Schedule with(TimeOff more, Instant now) {
        var ahead = timeOff.stream().filter(some -> some.interval().to().isAfter(now));
        return withTimeOff(Stream.concat(ahead, Stream.of(more)).toList());
    }

    Schedule without(String timeOffId) {
        return withTimeOff(
                timeOff.stream().filter(some -> !some.id().equals(timeOffId)).toList());
    }

    Schedule withTimeOff(List<TimeOff> timeOff) {
        return new Schedule(timeZone, weekly, terms, timeOff);
    }
}
