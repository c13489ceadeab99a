package io.attune.booking.appointment;

import io.attune.booking.appointment.BookingOutcome.IntakeHeld;
import io.attune.booking.appointment.BookingOutcome.TherapistUnavailable;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.day.Basis;
import io.attune.booking.day.Hold;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.intake.Intakes;
import io.attune.booking.roster.Therapists;
import io.attune.platform.decision.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What an appointment rests on, kept in other documents: an intake that may book, a therapist who practises, hours that
 * allow it. Read before the day decides, and once more after, because each of them may change in between: whoever
 * writes last reads last, so the one or the other notices.
 */
@Service
public final class Grounds {

    private final Intakes intakes;
    private final Therapists therapists;
    private final HoursThen hours;
    private final TherapistDays days;
    private final InstantSource clock;

    Grounds(Intakes intakes, Therapists therapists, HoursThen hours, TherapistDays days, InstantSource clock) {
        this.intakes = intakes;
        this.therapists = therapists;
        this.hours = hours;
        this.days = days;
        this.clock = clock;
    }

    Optional<String> clientOf(String intakeId) {
        return intakes.find(intakeId).map(intake -> intake.state().clientId());
    }

    /** Whether the hold may become an appointment. */
    Ground of(Hold hold) {
        var intake = intakes.find(hold.intakeId());
        if (intake.isEmpty() || !intake.get().state().mayBook()) {
            return new Ground.Lost(new IntakeHeld());
        }
        return therapists
                .find(hold.therapistId())
                .filter(therapist -> therapist.state().practises())
                .<Ground>map(therapist -> new Ground.Firm(
                        therapist.state().caseloadCap(), intake.get().state().needsConfirmation()))
                .orElse(new Ground.Lost(new TherapistUnavailable()));
    }

    /** Has a person look at an appointment that was just written, where it does not rest on firm ground any more. */
    public Appointment review(Appointment appointment) {
        var latest = appointment;
        for (var cause : lost(appointment)) {
            latest = mark(latest, cause);
        }
        return latest;
    }

    private Appointment mark(Appointment appointment, Attention cause) {
        var marked = days.decide(
                appointment.day(),
                day -> day.mark(other -> other.id().equals(appointment.id()), cause, clock.instant()));
        return marked.isEmpty() ? appointment : marked.getFirst();
    }

    List<Attention> lost(Appointment appointment) {
        var lost = new ArrayList<Attention>();
        if (intakes.find(appointment.intakeId())
                .filter(intake -> intake.state().mayBook())
                .isEmpty()) {
            lost.add(Attention.INTAKE_HELD);
        }
        if (therapists
                .find(appointment.therapistId())
                .filter(therapist -> therapist.state().practises())
                .isEmpty()) {
            lost.add(Attention.THERAPIST_UNAVAILABLE);
        }
        if (!hours.areAsDecidedOn(appointment) && !hours.allow(appointment)) {
            lost.add(Attention.HOURS_CHANGED);
        }
        return lost;
    }

    /** The versions a new hour of the appointment is decided on. */
    Basis basis(Appointment appointment, long hoursVersion) {
        return new Basis(
                therapists
                        .find(appointment.therapistId())
                        .map(Versioned::version)
                        .orElse(0L),
                intakes.find(appointment.intakeId()).map(Versioned::version).orElse(0L),
                hoursVersion);
    }

    /** What the hold rests on now. */
    sealed interface Ground {

        record Firm(int caseloadCap, boolean needsConfirmation) implements Ground {}

        record Lost(BookingOutcome why) implements Ground {}
    }
}
