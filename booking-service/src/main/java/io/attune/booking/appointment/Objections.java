package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.Therapists;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a therapist, as known now, has against an appointment that was agreed: the weightiest reason only. */
@Service
final class Objections {

    private final Therapists therapists;
    private final HoursThen hours;

    Objections(Therapists therapists, HoursThen hours) {
        this.therapists = therapists;
        this.hours = hours;
    }

    Optional<Attention> to(Appointment appointment) {
        return absence(appointment)
                .or(() -> hours.allow(appointment) ? Optional.empty() : Optional.of(Attention.HOURS_CHANGED));
    }

    /**
     * The same for one that was written just now: hours are looked into only if they are not those it was decided on.
     */
    Optional<Attention> toFresh(Appointment appointment) {
        return hours.areAsDecidedOn(appointment) ? absence(appointment) : to(appointment);
    }

    private Optional<Attention> absence(Appointment appointment) {
        var therapist = therapists.find(appointment.therapistId()).map(known -> known.state());
        if (therapist.filter(Therapist::practises).isEmpty()) {
            return Optional.of(Attention.THERAPIST_UNAVAILABLE);
        }
        return therapist.get().staysOn(appointment.day().date())
                ? Optional.empty()
                : Optional.of(Attention.THERAPIST_LEAVING);
    }
}
