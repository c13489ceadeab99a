package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.AppointmentStatus;
import io.attune.booking.day.ChangeDecision;
import org.springframework.stereotype.Service;

/** What follows in other documents when a day has changed an appointment; all of it can be done twice. */
@Service
final class AppointmentEnding {

    private final BookingClaims claims;
    private final AwaitedConfirmations confirmations;

    AppointmentEnding(BookingClaims claims, AwaitedConfirmations confirmations) {
        this.claims = claims;
        this.confirmations = confirmations;
    }

    ChangeOutcome settled(ChangeDecision decision) {
        if (decision instanceof ChangeDecision.Changed(var appointment)) {
            settle(appointment);
        }
        return ChangeOutcome.of(decision);
    }

    void settle(Appointment appointment) {
        if (appointment.status() == AppointmentStatus.CANCELLED) {
            claims.giveBack(appointment);
        }
        if (appointment.confirmBy() != null) {
            confirmations.done(appointment.id());
        }
    }
}
