package io.attune.booking.appointment;

import io.attune.booking.appointment.BookingOutcome.IntakeHeld;
import io.attune.booking.appointment.BookingOutcome.TherapistUnavailable;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.day.Basis;
import io.attune.booking.day.Hold;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intakes;
import io.attune.booking.roster.Therapists;
import io.attune.platform.decision.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Objections objections;
    private final CalendarConflicts conflicts;
    private final Marking marking;

    Grounds(
            Intakes intakes,
            Therapists therapists,
            Objections objections,
            CalendarConflicts conflicts,
            Marking marking) {
        this.intakes = intakes;
        this.therapists = therapists;
        this.objections = objections;
        this.conflicts = conflicts;
        this.marking = marking;
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
                .filter(therapist -> therapist.state().staysOn(hold.day().date()))
                .<Ground>map(therapist -> new Ground.Firm(
                        therapist.state().caseloadCap(), intake.get().state().needsConfirmation()))
                .orElse(new Ground.Lost(new TherapistUnavailable()));
    }

    /** Has a person look at an appointment that was just written, where it does not rest on firm ground any more. */
    public Appointment review(Appointment appointment) {
        var latest = appointment;
        for (var cause : lost(appointment)) {
            latest = marking.mark(latest, cause);
        }
        return latest;
    }

    List<Attention> lost(Appointment appointment) {
        var barred = intakes
                .find(appointment.intakeId())
                .map(intake -> barred(intake.state()))
                .orElseGet(() -> Optional.of(Attention.INTAKE_HELD))
                .stream();
        var conflict =
                conflicts.touch(appointment) ? Stream.of(Attention.CALENDAR_CONFLICT) : Stream.<Attention>empty();
        var objection = objections.toFresh(appointment).stream();
        return Stream.of(barred, objection, conflict).flatMap(causes -> causes).toList();
    }

    /** Why somebody must look at what is booked for the intake; a client who is not matched has chosen already. */
    static Optional<Attention> barred(Intake intake) {
        return switch (intake.state()) {
            case WITHDRAWN, ERASED -> Optional.of(Attention.INTAKE_WITHDRAWN);
            case UNMATCHED -> Optional.empty();
            case SUBMITTED, HELD, RELEASED -> intake.mayBook() ? Optional.empty() : Optional.of(Attention.INTAKE_HELD);
        };
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
