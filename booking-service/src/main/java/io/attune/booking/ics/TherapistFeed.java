package io.attune.booking.ics;

import io.attune.booking.appointment.AppointmentReading;
import io.attune.booking.day.Appointment;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.time.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes what a therapist has agreed to, of late and as far ahead as anything can be. */
@Service
public final class TherapistFeed {

    private static final Duration OF_LATE = Duration.ofDays(31);

    /** No horizon may reach further than 26 weeks, so no appointment can lie beyond. */
    private static final Duration AHEAD = Duration.ofDays(7L * 27);

    private final FeedKeeping feeds;
    private final AppointmentReading appointments;
    private final Timetables timetables;
    private final Zones zones;
    private final InstantSource clock;

    TherapistFeed(
            FeedKeeping feeds,
            AppointmentReading appointments,
            Timetables timetables,
            Zones zones,
            InstantSource clock) {
        this.feeds = feeds;
        this.appointments = appointments;
        this.timetables = timetables;
        this.zones = zones;
        this.clock = clock;
    }

    /** Nothing when the address opens none. */
    public Optional<Written> at(String address, Locale reader) {
        return feeds.openedBy(address)
                .flatMap(timetables::of)
                .map(kept -> written(kept.therapist(), kept.timetable().timeZone(), Title.in(reader)));
    }

    /** Those called off are left out: whoever reads a feed drops what is no longer in it. */
    private Written written(TherapistId therapist, String timeZone, Title title) {
        var now = clock.instant();
        var from = now.minus(OF_LATE);
        var to = now.plus(AHEAD);
        var agreed = appointments.between(from, to, therapist.value());
        var entries = agreed.stream()
                .map(appointment -> Entry.of(appointment, null))
                .filter(entry -> !entry.isCancelled())
                .toList();
        var rules = zones.rules(timeZone).orElseThrow();
        var zone = ZoneDescription.around(now, timeZone, rules);
        // The moment of writing is in the text, and is no change.
        return new Written(
                CalendarText.of(entries, zone, title, now),
                CalendarText.of(entries, zone, title, Instant.EPOCH),
                agreed.stream().map(Appointment::intakeId).distinct().toList());
    }

    /**
     * @param same equal for two writings of the same appointments
     * @param intakes whose appointments they are
     */
    public record Written(String text, String same, List<String> intakes) {}
}
