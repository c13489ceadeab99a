package io.attune.booking.appointment;

import io.attune.booking.appointment.AwaitedConfirmations.Awaited;
import io.attune.booking.day.TherapistDays;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/**
 * Writes down, and tells, that nobody confirmed an appointment in time. The hour is open again from that instant on
 * whether or not this has run.
 */
@Service
public final class ConfirmationLapse {

    private final AwaitedConfirmations confirmations;
    private final TherapistDays days;
    private final AppointmentEnding ending;
    private final InstantSource clock;

    ConfirmationLapse(
            AwaitedConfirmations confirmations, TherapistDays days, AppointmentEnding ending, InstantSource clock) {
        this.confirmations = confirmations;
        this.days = days;
        this.ending = ending;
        this.clock = clock;
    }

    public void run() {
        var now = clock.instant();
        confirmations.all().stream()
                .filter(awaited -> !now.isBefore(awaited.confirmBy()))
                .forEach(this::lapse);
    }

    private void lapse(Awaited awaited) {
        days.decide(awaited.day(), day -> day.lapse(clock.instant())).forEach(ending::settle);
        confirmations.done(awaited.appointmentId());
    }
}
