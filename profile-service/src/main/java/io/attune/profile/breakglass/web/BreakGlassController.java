package io.attune.profile.breakglass.web;

import io.attune.platform.access.Caller;
import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.platform.web.Problems;
import io.attune.profile.breakglass.BreakGlass;
import io.attune.profile.breakglass.BreakGlassOutcome.Broken;
import io.attune.profile.breakglass.BreakGlassOutcome.Unknown;
import io.attune.profile.breakglass.GlassBreaking;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens an intake in an emergency. What is then seen is still what the role sees. */
@RestController
class BreakGlassController {

    private final GlassBreaking breaking;

    BreakGlassController(GlassBreaking breaking) {
        this.breaking = breaking;
    }

    @Operation(summary = "Open an intake for one hour in spite of what is withheld, saying why")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BrokenView.class)))
    @PostMapping("/api/intakes/{id}/break-glass")
    ResponseEntity<Object> breakGlass(
            @PathVariable String id,
            Command command,
            @Form("/forms/break-glass.schema.json") BreakGlassForm form,
            Caller caller) {
        return switch (breaking.breakGlass(new BreakGlass(command, id, caller.name(), form.reason()))) {
            case Broken(var openingId, var until) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new BrokenView(openingId, id, until));
            case Unknown _ -> Problems.of(Problems.NOT_FOUND, "There is no such intake.");
        };
    }

    record BreakGlassForm(String reason) {}

    record BrokenView(String id, String intakeId, Instant until) {}
}
