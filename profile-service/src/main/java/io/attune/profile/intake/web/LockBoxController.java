package io.attune.profile.intake.web;

import io.attune.platform.access.Caller;
import io.attune.platform.decision.Versioned;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.attune.profile.intake.ChangeLockBox;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeReading;
import io.attune.profile.intake.LockBoxKeeping;
import io.attune.profile.lockbox.LockBox;
import io.attune.profile.lockbox.Part;
import io.attune.profile.lockbox.Withheld;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a client withholds, and from whom: for themselves and those of the practice whom it does not name. */
@RestController
@RequestMapping("/api/intakes/{id}/lock-box")
class LockBoxController {

    private final IntakeReading reading;
    private final LockBoxKeeping keeping;

    LockBoxController(IntakeReading reading, LockBoxKeeping keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    @Operation(summary = "Read what the client withholds, and from whom")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LockBoxAnswers.LockBoxView.class)))
    @GetMapping
    ResponseEntity<Object> read(@PathVariable String id, Caller caller) {
        return intake(id, caller).map(intake -> shown(intake, caller)).orElseGet(IntakeAnswers::notFound);
    }

    @Operation(summary = "Withhold parts of an intake from somebody, or no longer; replaces what was said before")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LockBoxAnswers.LockBoxView.class)))
    @PutMapping
    ResponseEntity<Object> change(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/lock-box.schema.json") LockBoxForm form,
            Caller caller) {
        return intake(id, caller)
                .map(_ -> LockBoxAnswers.of(keeping.change(
                        new ChangeLockBox(new IntakeId(id), version, Reader.names(caller), form.lockBox()))))
                .orElseGet(IntakeAnswers::notFound);
    }

    private Optional<Versioned<Intake>> intake(String id, Caller caller) {
        return reading.find(new IntakeId(id)).filter(intake -> OwnIntake.admits(caller, intake));
    }

    private static ResponseEntity<Object> shown(Versioned<Intake> intake, Caller caller) {
        var lockBox = intake.state().keeping().lockBox();
        return lockBox.names(Reader.names(caller))
                ? LockBoxAnswers.withheld()
                : LockBoxAnswers.shown(intake.version(), lockBox);
    }

    record LockBoxForm(List<WithheldForm> withheld) {
        LockBox lockBox() {
            return new LockBox(withheld.stream().map(WithheldForm::instruction).toList());
        }
    }

    record WithheldForm(String from, Set<String> parts) {
        Withheld instruction() {
            return new Withheld(
                    from,
                    parts.stream()
                            .map(part -> Part.valueOf(part.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toSet()));
        }
    }
}
