package io.attune.booking.appointment.web;

import io.attune.booking.appointment.RescheduleOutcome;
import io.attune.booking.appointment.RescheduleOutcome.ClientOverlap;
import io.attune.booking.appointment.RescheduleOutcome.IntakeHeld;
import io.attune.booking.appointment.RescheduleOutcome.NotAnOpenHour;
import io.attune.booking.appointment.RescheduleOutcome.Rescheduled;
import io.attune.booking.appointment.RescheduleOutcome.SameStart;
import io.attune.booking.appointment.RescheduleOutcome.SlotTaken;
import io.attune.booking.appointment.RescheduleOutcome.TherapistUnavailable;
import io.attune.booking.appointment.RescheduleOutcome.Unchanged;
import io.attune.booking.availability.OpenHour;
import io.attune.booking.intake.Party;
import io.attune.booking.intake.ReadersZone;
import io.attune.platform.time.Zones;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says in HTTP what became of a wish to move an appointment. */
@Component
class RescheduleAnswers {

    private static final ProblemType SLOT_TAKEN =
            new ProblemType("slot-taken", HttpStatus.CONFLICT, "Someone else has this hour");
    private static final ProblemType NOT_OPEN =
            new ProblemType("not-an-open-hour", HttpStatus.UNPROCESSABLE_CONTENT, "This is not an open hour");

    private final AppointmentAnswers appointments;
    private final ReadersZone readersZone;
    private final Zones zones;

    RescheduleAnswers(AppointmentAnswers appointments, ReadersZone readersZone, Zones zones) {
        this.appointments = appointments;
        this.readersZone = readersZone;
        this.zones = zones;
    }

    ResponseEntity<Object> of(RescheduleOutcome outcome, Party reader) {
        return switch (outcome) {
            case Rescheduled(var appointment) -> appointments.shown(HttpStatus.OK, appointment, reader);
            case SlotTaken(var next, var zone) -> taken(next, readersZone.of(reader, zone));
            case NotAnOpenHour(var rule) ->
                Problems.of(
                        NOT_OPEN,
                        "The therapist's open hours are listed under open-hours.",
                        List.of(new FieldProblem("/start", "Must be one of the therapist's open hours.")),
                        Map.of("rule", rule.code()));
            case SameStart _ -> throw invalid("Must be another time than the present one.");
            case ClientOverlap _ -> Problems.of(AppointmentAnswers.CLIENT_OVERLAP, "Take another hour.");
            case IntakeHeld _ ->
                Problems.of(AppointmentAnswers.INTAKE_HELD, "Someone from the practice will be in touch.");
            case TherapistUnavailable _ ->
                Problems.of(AppointmentAnswers.UNAVAILABLE, "Someone from the practice will be in touch.");
            case Unchanged(var why) -> appointments.of(why, reader);
        };
    }

    private ResponseEntity<Object> taken(List<OpenHour> next, String zone) {
        var hours = next.stream()
                .map(hour -> Map.of("start", local(hour.start(), zone), "end", local(hour.end(), zone)))
                .toList();
        return Problems.of(SLOT_TAKEN, "Take one of the next open hours.", List.of(), Map.of("nextOpenHours", hours));
    }

    private String local(Instant instant, String zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zones.local(instant, zone));
    }

    private static InvalidForm invalid(String message) {
        return new InvalidForm(List.of(new FieldProblem("/start", message)));
    }
}
