package io.attune.booking.appointment.web;

import io.attune.booking.appointment.AppointmentRescheduling;
import io.attune.booking.intake.Party;
import io.attune.platform.decision.Command;
import io.attune.platform.time.Zones;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RescheduleController {

    private final AppointmentRescheduling rescheduling;
    private final RescheduleAnswers answers;
    private final Zones zones;

    RescheduleController(AppointmentRescheduling rescheduling, RescheduleAnswers answers, Zones zones) {
        this.rescheduling = rescheduling;
        this.answers = answers;
        this.zones = zones;
    }

    @Operation(summary = "Move an appointment to another open hour")
    @PostMapping("/api/appointments/{id}/reschedule")
    ResponseEntity<Object> reschedule(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/reschedule.schema.json") RescheduleRequest request,
            Optional<Command> command,
            Party party) {
        return answers.of(rescheduling.reschedule(request.read(id, version, party, zones), party, command), party);
    }
}
