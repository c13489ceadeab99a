package io.attune.profile.intake.web;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.attune.profile.intake.ReleaseOutcome;
import io.attune.profile.intake.ReleaseOutcome.HeldByAnother;
import io.attune.profile.intake.ReleaseOutcome.NotHeld;
import io.attune.profile.intake.ReleaseOutcome.Released;
import io.attune.profile.intake.ReleaseOutcome.Stale;
import io.attune.profile.intake.ReleaseOutcome.Unknown;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Every outcome in the words of HTTP. */
final class IntakeAnswers {

    private static final ProblemType NOT_HELD =
            new ProblemType("not-held", HttpStatus.CONFLICT, "Nothing holds this intake");
    private static final ProblemType HELD_BY_ANOTHER =
            new ProblemType("held-by-another-intake", HttpStatus.CONFLICT, "Another intake of this client holds it");
    private static final ProblemType INVALID =
            new ProblemType("invalid-parameter", HttpStatus.BAD_REQUEST, "A parameter cannot be used");

    private IntakeAnswers() {}

    static ResponseEntity<Object> of(String id, ReleaseOutcome outcome) {
        return switch (outcome) {
            case Released(var version) ->
                ResponseEntity.ok().eTag("\"" + version + "\"").body(new IntakeReference(id, version));
            case NotHeld _ -> Problems.of(NOT_HELD, "It may be matched already.");
            case HeldByAnother(var other) ->
                Problems.of(
                        HELD_BY_ANOTHER,
                        "Release the intake that intakeId names; it frees this one.",
                        List.of(),
                        Map.of("intakeId", other));
            case Stale _ -> Problems.of(Problems.STALE, "Read the intake again, then release it.");
            case Unknown _ -> notFound();
        };
    }

    static ResponseEntity<Object> notFound() {
        return Problems.of(Problems.NOT_FOUND, "There is no such intake.");
    }

    static ResponseEntity<Object> notAStatus() {
        return Problems.of(INVALID, "status must be held.", List.of(new FieldProblem("status", "Must be held.")));
    }

    record IntakeReference(String id, long version) {}
}
