package io.attune.booking.hold;

import io.attune.booking.availability.Circumstances;
import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.Openings;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.availability.Timetable;
import io.attune.booking.day.Hour;
import io.attune.booking.openhours.Timetables;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * The hour that a session would take if it started at the wished time.
 *
 * @param hours the version of the therapist's hours it is read under
 */
public record WishedHour(Hour hour, Timetable timetable, ZoneRules zone, long hours) {

    public static WishedHour at(Instant start, Timetables.Kept kept, Zones zones) {
        var timetable = kept.timetable();
        var terms = timetable.terms();
        var localStart = zones.local(start, timetable.timeZone()).toLocalDateTime();
        var end = start.plus(terms.session());
        var hour = new Hour(start, end, end.plus(terms.buffer()), localStart, timetable.timeZone());
        var zone = zones.rules(timetable.timeZone()).orElseThrow();
        return new WishedHour(hour, timetable, zone, kept.version());
    }

    /** Whether it is an open hour, given what is taken that day; the caseload is asked elsewhere. */
    public StartAnswer answer(List<Occupied> taken, Instant now) {
        return Openings.under(new Circumstances(timetable, zone, taken, 1, now)).answer(hour.start());
    }
}
