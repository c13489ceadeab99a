package io.attune.profile.intake.web;

import io.attune.platform.access.Caller;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.profile.crisis.CrisisDirectory;
import io.attune.profile.crisis.Help;
import io.attune.profile.grant.Grants;
import io.attune.profile.intake.Accepted;
import io.attune.profile.intake.Application;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeReading;
import io.attune.profile.intake.IntakeStatus;
import io.attune.profile.intake.IntakeSubmission;
import io.attune.profile.intake.TokenRenewal;
import io.attune.profile.safety.SafetyLevel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intakes")
class IntakeController {

    private final IntakeFormCheck check;
    private final Applications applications;
    private final IntakeSubmission submission;
    private final IntakeReading reading;
    private final IntakeViews views;
    private final TokenRenewal renewal;
    private final Grants grants;
    private final CrisisDirectory directory;

    IntakeController(
            IntakeFormCheck check,
            Applications applications,
            IntakeSubmission submission,
            IntakeReading reading,
            IntakeViews views,
            TokenRenewal renewal,
            Grants grants,
            CrisisDirectory directory) {
        this.check = check;
        this.applications = applications;
        this.submission = submission;
        this.reading = reading;
        this.views = views;
        this.renewal = renewal;
        this.grants = grants;
        this.directory = directory;
    }

    /** A repetition gets the same intake and a fresh token; the way back was shown with the first answer only. */
    @Operation(summary = "Send an intake")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IntakeReceiptView.class)))
    @PostMapping
    ResponseEntity<IntakeReceiptView> submit(
            Command command, @Form("/forms/intake.schema.json") IntakeForm form, Shown shown) {
        check.check(form);
        var application = applications.application(form);
        var receipt = submission.submit(command, application);
        var accepted = receipt.accepted();
        shown.record(accepted.intakeId());
        var token = grants.grant(accepted.intakeId(), accepted.epoch());
        return ResponseEntity.created(URI.create(IntakeLinks.self(accepted.intakeId())))
                .eTag("\"1\"")
                .body(IntakeReceiptView.of(receipt, token, help(accepted, application)));
    }

    @Operation(summary = "Read an intake, as far as the caller may see it")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = IntakeViews.HolderView.class)))
    @GetMapping("/{id}")
    ResponseEntity<Object> intake(@PathVariable String id, Caller caller) {
        return reading.find(new IntakeId(id))
                .flatMap(intake -> views.view(intake, caller).map(view -> ResponseEntity.ok()
                        .eTag("\"" + intake.version() + "\"")
                        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                        .<Object>body(view)))
                .orElseGet(IntakeAnswers::notFound);
    }

    @Operation(summary = "Renew the access token with the resume secret")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TokenView.class)))
    @PostMapping("/{id}/token")
    ResponseEntity<Object> token(@PathVariable String id, @Form("/forms/token.schema.json") TokenForm form) {
        return renewal.renew(new IntakeId(id), form.resumeSecret())
                .map(token -> ResponseEntity.ok().<Object>body(new TokenView(token.value(), token.expiresAt())))
                .orElseGet(IntakeAnswers::notFound);
    }

    private @Nullable List<Help> help(Accepted accepted, Application application) {
        return accepted.level() == SafetyLevel.GREEN && accepted.status() != IntakeStatus.HELD
                ? null
                : directory.help(application.need().location().jurisdiction(), application.language());
    }

    record TokenForm(String resumeSecret) {}

    record TokenView(String accessToken, Instant accessTokenExpiresAt) {}
}
