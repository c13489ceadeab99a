package io.attune.booking.day;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Occupied;
import io.attune.booking.openhours.OccupiedHours;
import io.attune.booking.roster.TherapistId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the days say is taken. */
@Service
final class DaysAsOccupied implements OccupiedHours {

    private final TherapistDays days;
    private final InstantSource clock;

    DaysAsOccupied(TherapistDays days, InstantSource clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public List<Occupied> within(TherapistId therapist, Interval interval) {
        var now = clock.instant();
        var ids =
                dates(interval).map(date -> new DayId(therapist.value(), date)).toList();
        return days.findAll(ids).values().stream()
                .flatMap(day -> day.occupied(now).stream())
                .filter(taken -> taken.interval().overlaps(interval))
                .toList();
    }

    /** Every local date, in whatever zone, that has an instant of the interval. */
    private static Stream<LocalDate> dates(Interval interval) {
        return utc(interval.from()).minusDays(1).datesUntil(utc(interval.to()).plusDays(2));
    }

    private static LocalDate utc(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
