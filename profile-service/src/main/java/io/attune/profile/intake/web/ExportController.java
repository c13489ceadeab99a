package io.attune.profile.intake.web;

import io.attune.platform.access.Caller;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeReading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** This service's part of all that is held on a client; the front door joins it with the others'. */
@RestController
class ExportController {

    private final IntakeReading reading;
    private final ExportViews views;

    ExportController(IntakeReading reading, ExportViews views) {
        this.reading = reading;
        this.views = views;
    }

    @Operation(summary = "Export all that is held on a client")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ExportViews.PartView.class)))
    @GetMapping("/api/intakes/{id}/export")
    ResponseEntity<Object> export(@PathVariable String id, Caller caller) {
        return reading.find(new IntakeId(id))
                .flatMap(intake -> views.part(intake, caller))
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(IntakeAnswers::notFound);
    }
}
