package io.attune.profile.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.platform.access.Caller;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.attune.platform.web.Problems;
import io.attune.profile.alert.Alert;
import io.attune.profile.intake.HeldIntakes;
import io.attune.profile.intake.HeldIntakes.HeldIntake;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeReading;
import io.attune.profile.intake.IntakeRelease;
import io.attune.profile.intake.ReleaseAnIntake;
import io.attune.profile.lockbox.Part;
import io.attune.profile.safety.SafetyLevel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a clinician, and what a clinician does about it. */
@RestController
@RequestMapping("/api/intakes")
class HeldIntakeController {

    private final HeldIntakes held;
    private final IntakeRelease release;
    private final IntakeReading reading;
    private final Reader reader;

    HeldIntakeController(HeldIntakes held, IntakeRelease release, IntakeReading reading, Reader reader) {
        this.held = held;
        this.release = release;
        this.reading = reading;
        this.reader = reader;
    }

    @Operation(summary = "List the intakes that wait for a clinician, those nobody has acknowledged first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HeldListView.class)))
    @GetMapping
    ResponseEntity<Object> list(@RequestParam @Nullable String status, Caller caller, Shown shown) {
        if (!"held".equals(status)) {
            return IntakeAnswers.notAStatus();
        }
        var all = held.all();
        shown.records(all.stream().map(intake -> intake.intake().id()).toList());
        return ResponseEntity.ok(new HeldListView(
                all.stream().map(intake -> view(intake, caller)).toList()));
    }

    @Operation(summary = "Say that you take care of an intake that is held")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertView.class)))
    @PostMapping("/{id}/acknowledge")
    ResponseEntity<Object> acknowledge(@PathVariable String id, Caller caller) {
        return held.acknowledge(new IntakeId(id), caller.name())
                .map(alert -> ResponseEntity.ok().<Object>body(AlertView.of(alert)))
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "There is no such intake, or nothing holds it."));
    }

    @Operation(summary = "Release an intake that is held, with the reason")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = IntakeAnswers.IntakeReference.class)))
    @PostMapping("/{id}/release")
    ResponseEntity<Object> release(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/release.schema.json") ReleaseForm form,
            Caller caller) {
        return withholdsWhatItIsAbout(id, caller)
                ? LockBoxAnswers.withheld()
                : IntakeAnswers.of(
                        id,
                        release.release(new ReleaseAnIntake(
                                new IntakeId(id), version, caller.name(), form.reason(), form.named())));
    }

    /** Nobody judges answers that they may not read. */
    private boolean withholdsWhatItIsAbout(String id, Caller caller) {
        return reading.find(new IntakeId(id))
                .filter(intake -> reader.withheld(intake, caller).contains(Part.ANSWERS))
                .isPresent();
    }

    private HeldView view(HeldIntake intake, Caller caller) {
        var withheld = reader.withheld(intake.intake(), caller);
        var tellsLevel = caller.hasRole("clinician") && !withheld.contains(Part.ANSWERS);
        return HeldView.of(intake, tellsLevel, withheld.isEmpty() ? null : true);
    }

    record ReleaseForm(String reason, @Nullable List<String> competences) {
        List<String> named() {
            return competences == null ? List.of() : competences;
        }
    }

    record HeldListView(List<HeldView> intakes) {}

    /**
     * @param level for clinicians only
     * @param incomplete said where the client withholds something from the reader
     */
    record HeldView(
            String id,
            String status,
            @Nullable SafetyLevel level,
            Instant submittedAt,
            Instant raisedAt,
            int escalations,
            @Nullable Instant acknowledgedAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean incomplete) {
        static HeldView of(HeldIntake held, boolean tellsLevel, @Nullable Boolean incomplete) {
            var intake = held.intake().state();
            var acknowledgement = held.alert().acknowledgement();
            return new HeldView(
                    held.intake().id(),
                    intake.status().word(),
                    tellsLevel ? intake.level() : null,
                    intake.submittedAt(),
                    held.alert().raisedAt(),
                    held.alert().escalations(),
                    acknowledgement == null ? null : acknowledgement.at(),
                    incomplete);
        }
    }

    record AlertView(
            String intakeId,
            Instant raisedAt,
            int escalations,
            @Nullable Instant acknowledgedAt) {
        static AlertView of(Alert alert) {
            var acknowledgement = alert.acknowledgement();
            return new AlertView(
                    alert.intakeId(),
                    alert.raisedAt(),
                    alert.escalations(),
                    acknowledgement == null ? null : acknowledgement.at());
        }
    }
}
