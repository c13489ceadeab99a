package io.attune.matching.shortlist.web;

import io.attune.matching.shortlist.DirectoryPick;
import io.attune.matching.shortlist.PickOutcome;
import io.attune.matching.shortlist.ShortlistReading;
import io.attune.platform.access.Caller;
import io.attune.platform.decision.Command;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.Form;
import io.attune.platform.web.InvalidForm;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes a therapist whom the client found in the directory into the shortlist. */
@RestController
class PickController {

    private static final ProblemType RULES_REFUSE =
            new ProblemType("rules-refuse", HttpStatus.CONFLICT, "This therapist cannot be offered to you");
    private static final ProblemType NOT_READY =
            new ProblemType("intake-not-ready", HttpStatus.CONFLICT, "The intake is still being matched");
    private static final ProblemType HELD =
            new ProblemType("intake-held", HttpStatus.CONFLICT, "Somebody will talk with you first");

    private static final ProblemType NOT_AGREED =
            new ProblemType("matching-not-agreed", HttpStatus.CONFLICT, "You have not agreed to be matched");

    private final DirectoryPick picking;
    private final IntakeAccess access;
    private final ShortlistReading reading;
    private final ShortlistViews views;

    PickController(DirectoryPick picking, IntakeAccess access, ShortlistReading reading, ShortlistViews views) {
        this.picking = picking;
        this.access = access;
        this.reading = reading;
        this.views = views;
    }

    /** @param therapistId as the directory names it */
    record PickRequest(String therapistId) {}

    @Operation(summary = "Pick a therapist from the directory, if nothing rules them out")
    @PostMapping("/api/intakes/{id}/offers")
    ResponseEntity<?> pick(
            @PathVariable String id,
            @Form("/forms/pick.schema.json") PickRequest request,
            Command command,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        if (!access.admits(caller, id)) {
            return IntakeAccess.nothingHere();
        }
        var outcome = picking.pick(id, request.therapistId(), command);
        var refusal = refusal(outcome);
        return refusal.isPresent() ? refusal.get() : told(statusOf(outcome), id, languages, caller);
    }

    /** What is answered where nothing was picked. */
    static Optional<ResponseEntity<Object>> refusal(PickOutcome outcome) {
        return switch (outcome) {
            case PickOutcome.Picked picked -> Optional.empty();
            case PickOutcome.OfferedAlready already -> Optional.empty();
            case PickOutcome.RulesRefuse(var rules) ->
                Optional.of(Problems.of(
                        RULES_REFUSE,
                        "These rules refuse: " + String.join(", ", rules) + ".",
                        List.of(),
                        Map.of("rules", rules)));
            case PickOutcome.NotMatchedYet notYet -> Optional.of(notYet());
            case PickOutcome.HeldForSafety held ->
                Optional.of(Problems.of(HELD, "Nothing can be picked until a clinician has looked at the intake."));
            case PickOutcome.NotAgreed _ ->
                Optional.of(Problems.of(NOT_AGREED, "Agree to matching again, or ask the practice."));
            case PickOutcome.NoSuchTherapist nobody ->
                throw new InvalidForm(List.of(new FieldProblem("/therapistId", "Must be in the directory.")));
        };
    }

    private static HttpStatus statusOf(PickOutcome outcome) {
        return outcome instanceof PickOutcome.Picked ? HttpStatus.CREATED : HttpStatus.OK;
    }

    /** As the shortlist reads now: without whoever has left, and not ready if nobody on it is left. */
    private ResponseEntity<?> told(HttpStatus status, String id, @Nullable String languages, Caller caller) {
        if (!(reading.read(id, Duration.ZERO) instanceof ShortlistReading.Made(var made))) {
            return notYet();
        }
        return ResponseEntity.status(status)
                .location(URI.create("/api/intakes/" + id + "/shortlist"))
                .eTag(Long.toString(made.version()))
                .body(views.of(made.state(), Languages.of(languages), access.sight(caller, id)));
    }

    private static ResponseEntity<Object> notYet() {
        var problem = Problems.of(NOT_READY, "Try again in a second.");
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem.getBody());
    }
}
