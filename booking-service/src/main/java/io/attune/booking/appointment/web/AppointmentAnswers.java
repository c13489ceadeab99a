package io.attune.booking.appointment.web;

import io.attune.booking.appointment.BookingOutcome;
import io.attune.booking.appointment.BookingOutcome.Booked;
import io.attune.booking.appointment.BookingOutcome.ClientOverlap;
import io.attune.booking.appointment.BookingOutcome.HoldExpired;
import io.attune.booking.appointment.BookingOutcome.HoldGone;
import io.attune.booking.appointment.BookingOutcome.IntakeHeld;
import io.attune.booking.appointment.BookingOutcome.TherapistUnavailable;
import io.attune.booking.appointment.ChangeOutcome;
import io.attune.booking.appointment.ChangeOutcome.Changed;
import io.attune.booking.appointment.ChangeOutcome.NotPossible;
import io.attune.booking.appointment.ChangeOutcome.OverrideNotAllowed;
import io.attune.booking.appointment.ChangeOutcome.ReasonNeeded;
import io.attune.booking.appointment.ChangeOutcome.Stale;
import io.attune.booking.appointment.ChangeOutcome.TooLate;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.AppointmentStatus;
import io.attune.booking.intake.Party;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says in HTTP what became of a wish about an appointment. */
@Component
class AppointmentAnswers {

    private static final ProblemType HOLD_EXPIRED = conflict("hold-expired", "The hold has run out");
    private static final ProblemType HOLD_GONE = conflict("hold-gone", "The hold is there no more");
    static final ProblemType CLIENT_OVERLAP = conflict("client-overlap", "You have another hour at that time");
    static final ProblemType INTAKE_HELD = conflict("intake-held", "Nothing can be booked for this intake");
    static final ProblemType UNAVAILABLE = conflict("therapist-unavailable", "The therapist takes nobody new");
    private static final ProblemType NOT_POSSIBLE =
            conflict("appointment-over", "The appointment cannot be changed so");

    private static final ProblemType TOO_LATE = conflict("too-late", "The appointment starts too soon for this");
    private static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", HttpStatus.FORBIDDEN, "You may not do this");

    private final AppointmentViews views;

    AppointmentAnswers(AppointmentViews views) {
        this.views = views;
    }

    ResponseEntity<Object> of(BookingOutcome outcome, Party reader) {
        return switch (outcome) {
            case Booked(var appointment) -> booked(appointment, reader);
            case HoldExpired _ -> Problems.of(HOLD_EXPIRED, "Hold the hour again if it is still open.");
            case HoldGone _ -> Problems.of(HOLD_GONE, "It was given back, withdrawn or booked.");
            case ClientOverlap _ -> Problems.of(CLIENT_OVERLAP, "Cancel the other one first.");
            case IntakeHeld _ -> Problems.of(INTAKE_HELD, "Someone from the practice will be in touch.");
            case TherapistUnavailable _ -> Problems.of(UNAVAILABLE, "Pick another therapist on your shortlist.");
            case BookingOutcome.NotFound _ -> Problems.of(Problems.NOT_FOUND, "No such hold.");
        };
    }

    ResponseEntity<Object> of(ChangeOutcome outcome, Party reader) {
        return switch (outcome) {
            case Changed(var appointment) -> shown(HttpStatus.OK, appointment, reader);
            case Stale _ -> Problems.of(Problems.STALE, "Read the appointment again and decide anew.");
            case NotPossible _ -> Problems.of(NOT_POSSIBLE, "It is over, has begun, or does not wait for this answer.");
            case TooLate _ -> Problems.of(TOO_LATE, "Ask the practice.");
            case ReasonNeeded _ ->
                throw new InvalidForm(List.of(new FieldProblem("/reason", "Say why this is corrected.")));
            case OverrideNotAllowed _ -> Problems.of(FORBIDDEN, "Only the practice sets a rule aside.");
            case ChangeOutcome.NotFound _ -> notFound();
        };
    }

    ResponseEntity<Object> shown(HttpStatus status, Appointment appointment, Party reader) {
        return ResponseEntity.status(status)
                .eTag(Long.toString(appointment.version()))
                .body(views.of(appointment, reader));
    }

    ResponseEntity<Object> notFound() {
        return Problems.of(Problems.NOT_FOUND, "No such appointment.");
    }

    private ResponseEntity<Object> booked(Appointment appointment, Party reader) {
        var waits = appointment.status() == AppointmentStatus.TO_CONFIRM;
        return ResponseEntity.status(waits ? HttpStatus.ACCEPTED : HttpStatus.CREATED)
                .location(URI.create("/api/appointments/" + appointment.id()))
                .eTag(Long.toString(appointment.version()))
                .body(views.of(appointment, reader));
    }

    private static ProblemType conflict(String slug, String title) {
        return new ProblemType(slug, HttpStatus.CONFLICT, title);
    }
}
