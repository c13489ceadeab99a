package io.attune.profile.therapist.web;

import io.attune.platform.access.Caller;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Versioned;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.attune.profile.therapist.Profile;
import io.attune.profile.therapist.Step;
import io.attune.profile.therapist.Therapist;
import io.attune.profile.therapist.TherapistChange;
import io.attune.profile.therapist.TherapistCreation;
import io.attune.profile.therapist.TherapistId;
import io.attune.profile.therapist.Therapists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/therapists")
class TherapistController {

    private static final String FORM = "/forms/therapist.schema.json";

    private final TherapistCreation creation;
    private final TherapistChange change;
    private final Therapists therapists;

    TherapistController(TherapistCreation creation, TherapistChange change, Therapists therapists) {
        this.creation = creation;
        this.change = change;
        this.therapists = therapists;
    }

    @Operation(summary = "Take a therapist in as a draft")
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TherapistAnswers.TherapistReference.class)))
    @PostMapping
    ResponseEntity<Object> create(Command command, @Form(FORM) TherapistForm form) {
        return TherapistAnswers.created(creation.create(command, checked(form)));
    }

    @Operation(summary = "Replace the whole profile")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TherapistAnswers.TherapistReference.class)))
    @PutMapping("/{id}")
    ResponseEntity<Object> change(@PathVariable String id, @IfMatch long version, @Form(FORM) TherapistForm form) {
        return TherapistAnswers.of(change.profile(new TherapistId(id), version, checked(form)));
    }

    @Operation(summary = "Show the therapist and offer them to clients")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TherapistAnswers.TherapistReference.class)))
    @PostMapping("/{id}/publish")
    ResponseEntity<Object> publish(@PathVariable String id, @IfMatch long version) {
        return TherapistAnswers.of(change.step(new TherapistId(id), version, Step.PUBLISH));
    }

    @Operation(summary = "Show the therapist but offer them to nobody new")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TherapistAnswers.TherapistReference.class)))
    @PostMapping("/{id}/pause")
    ResponseEntity<Object> pause(@PathVariable String id, @IfMatch long version) {
        return TherapistAnswers.of(change.step(new TherapistId(id), version, Step.PAUSE));
    }

    @Operation(summary = "Withdraw the therapist for good")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TherapistAnswers.TherapistReference.class)))
    @PostMapping("/{id}/withdraw")
    ResponseEntity<Object> withdraw(@PathVariable String id, @IfMatch long version) {
        return TherapistAnswers.of(change.step(new TherapistId(id), version, Step.WITHDRAW));
    }

    /** Anyone sees what is shown, staff see everything that is kept. */
    @Operation(summary = "Read a therapist: what is shown, or for staff everything")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicTherapistView.class)))
    @GetMapping("/{id}")
    ResponseEntity<Object> therapist(@PathVariable String id, Caller caller) {
        var seesAll = caller.hasRole("staff") || caller.hasRole("admin");
        return therapists
                .find(new TherapistId(id))
                .filter(therapist -> seesAll || therapist.state().status().shown())
                .map(therapist -> view(therapist, seesAll))
                .orElseGet(TherapistAnswers::notFound);
    }

    private static ResponseEntity<Object> view(Versioned<Therapist> therapist, boolean whole) {
        return ResponseEntity.ok()
                .eTag(TherapistAnswers.tag(therapist.version()))
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .body(whole ? WholeTherapistView.of(therapist) : PublicTherapistView.of(therapist));
    }

    private static Profile checked(TherapistForm form) {
        var profile = form.profile();
        TherapistFormCheck.check(profile);
        return profile;
    }
}
