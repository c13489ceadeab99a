package io.attune.profile.breakglass.web;

import io.attune.platform.access.Caller;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.web.Form;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.attune.profile.breakglass.OpeningReview;
import io.attune.profile.breakglass.OpeningReview.Listed;
import io.attune.profile.breakglass.Review.Finding;
import io.attune.profile.breakglass.ReviewOutcome.OwnOpening;
import io.attune.profile.breakglass.ReviewOutcome.Reviewed;
import io.attune.profile.breakglass.ReviewOutcome.ReviewedBefore;
import io.attune.profile.breakglass.ReviewOutcome.Unknown;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where those who oversee look at every emergency. */
@RestController
@RequestMapping("/api/break-glass")
class OpeningController {

    private static final ProblemType REVIEWED =
            new ProblemType("already-reviewed", HttpStatus.CONFLICT, "Somebody has looked at this");
    private static final ProblemType OWN =
            new ProblemType("own-opening", HttpStatus.FORBIDDEN, "Nobody reviews what they did themselves");

    private final OpeningReview review;

    OpeningController(OpeningReview review) {
        this.review = review;
    }

    @Operation(summary = "List emergencies, those nobody has looked at first; a privacy officer reads the reasons")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OpeningsView.class)))
    @GetMapping
    OpeningsView list(Caller caller, Shown shown) {
        var all = review.all();
        shown.records(all.stream().map(one -> one.glass().intakeId()).toList());
        return new OpeningsView(all.stream()
                .map(one -> OpeningView.of(one.glass(), one.opening(), reason(one, caller)))
                .toList());
    }

    @Operation(summary = "Say how an emergency looks afterwards")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OpeningView.class)))
    @PostMapping("/{id}/review")
    ResponseEntity<Object> review(
            @PathVariable String id, @Form("/forms/break-glass-review.schema.json") ReviewForm form, Caller caller) {
        return switch (review.review(id, caller.name(), form.named())) {
            case Reviewed(var glass, var opening) -> ResponseEntity.ok(OpeningView.of(glass, opening, null));
            case ReviewedBefore _ -> Problems.of(REVIEWED, "It stays as they found it.");
            case OwnOpening _ -> Problems.of(OWN, "Somebody else has to.");
            case Unknown _ -> Problems.of(Problems.NOT_FOUND, "There is no such emergency.");
        };
    }

    private @Nullable String reason(Listed one, Caller caller) {
        return caller.hasRole("privacy-officer") ? review.reason(one).orElse(null) : null;
    }

    record OpeningsView(List<OpeningView> openings) {}

    record ReviewForm(String finding) {
        Finding named() {
            return Finding.valueOf(finding.toUpperCase(Locale.ROOT));
        }
    }
}
