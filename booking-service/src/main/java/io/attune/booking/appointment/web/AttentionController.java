package io.attune.booking.appointment.web;

import io.attune.booking.appointment.AttentionResolution;
import io.attune.booking.intake.Party;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AttentionController {

    private final AttentionResolution resolution;
    private final AppointmentAnswers answers;

    AttentionController(AttentionResolution resolution, AppointmentAnswers answers) {
        this.resolution = resolution;
        this.answers = answers;
    }

    @Operation(summary = "Say what became of an appointment that needed attention")
    @PostMapping("/api/appointments/{id}/resolve")
    ResponseEntity<Object> resolve(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/resolve.schema.json") ResolveRequest request,
            Party party) {
        return answers.of(resolution.resolve(id, version, request.read(), party), party);
    }
}
