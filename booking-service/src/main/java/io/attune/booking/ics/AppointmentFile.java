package io.attune.booking.ics;

import io.attune.booking.appointment.AppointmentReading;
import io.attune.booking.day.Appointment;
import io.attune.booking.intake.Party;
import io.attune.booking.roster.Therapists;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes one appointment for one of its parties. */
@Service
public final class AppointmentFile {

    private final AppointmentReading appointments;
    private final Therapists therapists;
    private final InstantSource clock;

    AppointmentFile(AppointmentReading appointments, Therapists therapists, InstantSource clock) {
        this.appointments = appointments;
        this.therapists = therapists;
        this.clock = clock;
    }

    /** Nothing when there is no such appointment for whoever asks. */
    public Optional<Written> of(String id, Party party, Locale reader) {
        return appointments.find(id, party).map(appointment -> {
            var entry = Entry.of(appointment, location(appointment, party));
            var text = CalendarText.of(entry, Title.in(reader), clock.instant());
            return new Written(text, entry.isCancelled());
        });
    }

    /** An address of the practice next to a person's name is more than others' calendars need to know. */
    private @Nullable String location(Appointment appointment, Party party) {
        var locationId = appointment.meeting().locationId();
        return locationId == null || !(party instanceof Party.Client)
                ? null
                : therapists
                        .find(appointment.therapistId())
                        .flatMap(therapist -> therapist.state().location(locationId))
                        .map(location -> location.address() + ", " + location.city())
                        .orElse(null);
    }

    /** @param cancels whether it takes the appointment out of a calendar */
    public record Written(String text, boolean cancels) {}
}
