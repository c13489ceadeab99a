package io.attune.booking.appointment.web;

import io.attune.booking.appointment.AppointmentBooking;
import io.attune.booking.appointment.AppointmentCancellation;
import io.attune.booking.appointment.AppointmentConfirmation;
import io.attune.booking.appointment.AppointmentReading;
import io.attune.booking.intake.Party;
import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/appointments")
class AppointmentController {

    private final AppointmentBooking booking;
    private final AppointmentReading reading;
    private final AppointmentCancellation cancellation;
    private final AppointmentConfirmation confirmation;
    private final AppointmentAnswers answers;

    AppointmentController(
            AppointmentBooking booking,
            AppointmentReading reading,
            AppointmentCancellation cancellation,
            AppointmentConfirmation confirmation,
            AppointmentAnswers answers) {
        this.booking = booking;
        this.reading = reading;
        this.cancellation = cancellation;
        this.confirmation = confirmation;
        this.answers = answers;
    }

    @Operation(summary = "Make a held hour an appointment")
    @PostMapping
    ResponseEntity<Object> book(@Form("/forms/book.schema.json") BookRequest request, Command command, Party party) {
        return answers.of(booking.book(request.holdId(), party, command), party);
    }

    @Operation(summary = "Read an appointment")
    @GetMapping("/{id}")
    ResponseEntity<Object> read(@PathVariable String id, Party party) {
        return reading.find(id, party)
                .map(appointment -> answers.shown(HttpStatus.OK, appointment, party))
                .orElseGet(answers::notFound);
    }

    @Operation(summary = "Cancel an appointment")
    @PostMapping("/{id}/cancel")
    ResponseEntity<Object> cancel(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/cancel.schema.json") CancelRequest request,
            Optional<Command> command,
            Party party) {
        return answers.of(cancellation.cancel(request.read(id, version), party, command), party);
    }

    @Operation(summary = "Confirm or decline an appointment that waits for a clinician")
    @PostMapping("/{id}/confirm")
    ResponseEntity<Object> confirm(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/confirm.schema.json") ConfirmRequest request,
            Party party) {
        var outcome = request.reasonToDecline()
                .map(reason -> confirmation.decline(id, version, reason, party))
                .orElseGet(() -> confirmation.confirm(id, version, party));
        return answers.of(outcome, party);
    }
}
