package io.attune.profile.intake.web;

import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Holder;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.attune.profile.consent.Consent;
import io.attune.profile.consent.Saying;
import io.attune.profile.intake.ConsentGiving;
import io.attune.profile.intake.GiveConsent;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeReading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a client agrees to, and that they may change their mind. */
@RestController
@RequestMapping("/api/intakes/{id}/consents")
class ConsentController {

    private final IntakeReading reading;
    private final ConsentGiving giving;
    private final ConsentCheck check;
    private final ConsentAnswers answers;

    ConsentController(IntakeReading reading, ConsentGiving giving, ConsentCheck check, ConsentAnswers answers) {
        this.reading = reading;
        this.giving = giving;
        this.check = check;
        this.answers = answers;
    }

    @Operation(summary = "Read what the client agreed to and what not, and all that they ever said about it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsentsView.class)))
    @GetMapping
    ResponseEntity<Object> consents(@PathVariable String id, Caller caller) {
        return reading.find(new IntakeId(id))
                .filter(intake -> OwnIntake.admits(caller, intake))
                .map(intake -> answers.shown(intake.version(), intake.state().consents()))
                .orElseGet(IntakeAnswers::notFound);
    }

    /** Practices write down what a client tells them in person; the entry says so. */
    @Operation(summary = "Agree to a purpose, or take that back")
    @ApiResponse(
            responseCode = "200",
            description = "It holds from now on.",
            content = @Content(schema = @Schema(implementation = ConsentsView.class)))
    @ApiResponse(responseCode = "202", description = "It holds; one part of the system has not said yet that it knows.")
    @PutMapping("/{purpose}")
    ResponseEntity<Object> give(
            @PathVariable String id,
            @PathVariable String purpose,
            @IfMatch long version,
            @Form("/forms/consent.schema.json") GivenForm form,
            Caller caller) {
        if (!OwnIntake.admits(caller, id, reading.find(new IntakeId(id)))) {
            return IntakeAnswers.notFound();
        }
        var saying = form.about(purpose);
        check.check(saying);
        var by = caller instanceof Holder ? Consent.CLIENT : caller.name();
        return answers.of(giving.give(new GiveConsent(new IntakeId(id), version, saying, by)));
    }

    record GivenForm(boolean granted, String textVersion, String language) {
        Saying about(String purpose) {
            return new Saying(purpose, textVersion, language, granted);
        }
    }
}
