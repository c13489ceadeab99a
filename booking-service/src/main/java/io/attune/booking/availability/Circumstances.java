package io.attune.booking.availability;

import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that decides which hours of a therapist are open, as it was read at one moment.
 *
 * @param zone the rules of the timetable's zone
 * @param occupied what is taken within {@link #reach}; holds that have run out may be among it
 * @param caseloadLeft how many more clients the therapist takes
 * @param now the moment for which it is asked
 */
public record Circumstances(
        Timetable timetable, ZoneRules zone, List<Occupied> occupied, int caseloadLeft, Instant now) {

    public Circumstances {
        occupied = occupied.stream().filter(taken -> taken.standsAt(now)).toList();
    }

    /** As they are for a client who is one of the therapist's already. */
    public Circumstances withPlace() {
        return new Circumstances(timetable, zone, occupied, Math.max(1, caseloadLeft), now);
    }

    /** From the beginning of the therapist's present day, whose sessions count towards its limit, to the horizon. */
    public static Interval reach(Timetable timetable, ZoneRules zone, Instant now) {
        var today = localDate(now, zone);
        var horizon = today.plusWeeks(timetable.terms().horizonWeeks());
        return new Interval(Zones.beginning(today, zone), Zones.beginning(horizon, zone));
    }

    public Interval reach() {
        return reach(timetable, zone, now);
    }

    /** When the answer changes although nobody does anything: at the next local midnight, or when a hold runs out. */
    public Instant changeByThemselvesAt() {
        var midnight = Zones.beginning(dateOf(now).plusDays(1), zone);
        return occupied.stream()
                .flatMap(taken -> Stream.ofNullable(taken.until()))
                .reduce(midnight, (one, other) -> one.isBefore(other) ? one : other);
    }

    LocalDate dateOf(Instant instant) {
        return localDate(instant, zone);
    }

    private static LocalDate localDate(Instant instant, ZoneRules zone) {
        return LocalDate.ofInstant(instant, zone.getOffset(instant));
    }
}
