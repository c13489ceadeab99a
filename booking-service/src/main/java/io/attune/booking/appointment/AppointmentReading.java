package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.DayId;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.OwnEntries;
import io.attune.booking.intake.Party;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows appointments as they stand at this instant. */
@Service
public final class AppointmentReading {

    private final OwnEntries entries;
    private final TherapistDays days;
    private final InstantSource clock;

    AppointmentReading(OwnEntries entries, TherapistDays days, InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.clock = clock;
    }

    public Optional<Appointment> find(String id, Party party) {
        return entries.find(id, party)
                .flatMap(place -> days.find(place.day()).appointment(id))
                .map(appointment -> appointment.seenAt(clock.instant()));
    }

    /** Those of a therapist that start at {@code from} or later and before {@code to}, in order. */
    public List<Appointment> between(Instant from, Instant to, String therapistId) {
        var now = clock.instant();
        // A local date is at most a day away from the date in UTC.
        var dates = utc(from).minusDays(1).datesUntil(utc(to).plusDays(2));
        return days.findAll(dates.map(date -> new DayId(therapistId, date)).toList()).values().stream()
                .flatMap(day -> day.appointments().stream())
                .filter(appointment -> !appointment.hour().start().isBefore(from))
                .filter(appointment -> appointment.hour().start().isBefore(to))
                .map(appointment -> appointment.seenAt(now))
                .sorted(Comparator.comparing(appointment -> appointment.hour().start()))
                .toList();
    }

    private static LocalDate utc(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
