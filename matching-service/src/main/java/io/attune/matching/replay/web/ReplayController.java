package io.attune.matching.replay.web;

import io.attune.matching.replay.Difference;
import io.attune.matching.replay.Difference.AlteredInput;
import io.attune.matching.replay.Difference.AnotherAnswer;
import io.attune.matching.replay.ReplayOutcome;
import io.attune.matching.replay.ReplayOutcome.Proof;
import io.attune.matching.replay.ReplayOutcome.Reason;
import io.attune.matching.replay.ShortlistReplay;
import io.attune.matching.replay.web.ReplayView.DifferenceView;
import io.attune.platform.access.Caller;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Computes a shortlist again and says whether the same comes of it. */
@RestController
class ReplayController {

    private final ShortlistReplay replaying;

    ReplayController(ShortlistReplay replaying) {
        this.replaying = replaying;
    }

    @Operation(summary = "Compute a stored shortlist again from its stored inputs")
    @GetMapping("/api/shortlists/{id}/replay")
    ResponseEntity<?> replay(@PathVariable String id, Caller caller) {
        return switch (replaying.replay(id)) {
            case ReplayOutcome.Identical(var proof) -> told(id, "identical", proves(proof), List.of());
            case ReplayOutcome.Differs(var differences) ->
                told(
                        id,
                        "different",
                        "Something was altered, or something else comes of the same inputs.",
                        differences.stream().map(it -> view(it, caller)).toList());
            case ReplayOutcome.NotReplayable(var reason) -> told(id, "not-replayable", why(reason), List.of());
            case ReplayOutcome.Erased() ->
                told(id, "erased", "The intake was erased, and all it rested on with it.", List.of());
            case ReplayOutcome.NoSuchShortlist() -> Problems.of(Problems.NOT_FOUND, "There is no such shortlist.");
        };
    }

    private static ResponseEntity<?> told(String id, String result, String proves, List<DifferenceView> different) {
        return ResponseEntity.ok(new ReplayView(id, result, proves, different));
    }

    private static String proves(Proof proof) {
        if (proof.finalists() == 0) {
            return "No stored input was altered. Nobody passed, so there is no order to compute again.";
        }
        return "No stored input was altered, and the %d finalists come out with the same scores, draws, order, reasons and words. "
                        .formatted(proof.finalists())
                + ofTheOthers(proof.others());
    }

    private static String ofTheOthers(int others) {
        return others == 0
                ? "Nobody else passed."
                : "Of the %d others who passed only their number is kept and the score that none of them exceeded; "
                                .formatted(others)
                        + "that they stayed behind is not proved.";
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case HELD -> "The intake is held for a clinician, and nobody was compared.";
            case MADE_BEFORE_INPUTS_WERE_KEPT -> "The shortlist was made before all its inputs were kept.";
        };
    }

    /** What stands in an answer echoes what troubles the client and what they wish for, which a clerk does not see. */
    private static DifferenceView view(Difference difference, Caller caller) {
        return switch (difference) {
            case AlteredInput(var name, var therapistId) -> new DifferenceView(name, therapistId, null, null, null);
            case AnotherAnswer(var pointer, var stored, var recomputed) ->
                caller.hasRole("clinician")
                        ? new DifferenceView(null, null, pointer, stored, recomputed)
                        : new DifferenceView(null, null, pointer, null, null);
        };
    }
}
