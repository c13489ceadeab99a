package io.attune.booking.appointment.web;

import io.attune.booking.appointment.AppointmentReading;
import io.attune.booking.day.Appointment;
import io.attune.booking.intake.Party;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import io.attune.platform.web.RequestedTime;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AppointmentListController {

    private static final Duration LONGEST = Duration.ofDays(62);
    private static final ProblemType INVALID =
            new ProblemType("invalid-parameter", HttpStatus.BAD_REQUEST, "A parameter cannot be read");

    private final AppointmentReading reading;
    private final AppointmentViews views;

    AppointmentListController(AppointmentReading reading, AppointmentViews views) {
        this.reading = reading;
        this.views = views;
    }

    @Operation(summary = "List a therapist's appointments between two instants")
    @GetMapping("/api/appointments")
    AppointmentsView list(
            @RequestParam String therapistId,
            @RequestParam String from,
            @RequestParam String to,
            Party party,
            Shown shown) {
        var begin = instant("from", from);
        var end = instant("to", to);
        if (!begin.isBefore(end) || Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw refused("to", "Must be after from, by at most " + LONGEST.toDays() + " days.");
        }
        var found = reading.between(begin, end, therapistId);
        shown.records(found.stream().map(Appointment::intakeId).toList());
        return new AppointmentsView(
                found.stream().map(appointment -> views.of(appointment, party)).toList());
    }

    private static Instant instant(String name, String text) {
        return RequestedTime.inQuery(text)
                .orElseThrow(
                        () -> refused(name, "Must be an instant with its offset, such as 2026-12-15T17:00:00-05:00."));
    }

    private static Refused refused(String parameter, String message) {
        return new Refused(INVALID, message, new FieldProblem(parameter, message));
    }

    record AppointmentsView(List<AppointmentView> appointments) {}
}
