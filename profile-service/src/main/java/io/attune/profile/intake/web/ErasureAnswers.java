package io.attune.profile.intake.web;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.attune.profile.crisis.CrisisDirectory;
import io.attune.profile.intake.ErasureOutcome;
import io.attune.profile.intake.ErasureOutcome.Erasing;
import io.attune.profile.intake.ErasureOutcome.HeldForSafety;
import io.attune.profile.intake.ErasureOutcome.OnLegalHold;
import io.attune.profile.intake.ErasureOutcome.Restricted;
import io.attune.profile.intake.ErasureOutcome.Unknown;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Every outcome of an erasure in the words of HTTP. */
@Component
class ErasureAnswers {

    private static final ProblemType HELD =
            new ProblemType("held-for-safety", HttpStatus.CONFLICT, "A clinician looks at this first");
    private static final ProblemType LEGAL_HOLD =
            new ProblemType("legal-hold", HttpStatus.CONFLICT, "This must not be destroyed now");

    private final CrisisDirectory directory;

    ErasureAnswers(CrisisDirectory directory) {
        this.directory = directory;
    }

    ResponseEntity<Object> of(ErasureOutcome outcome) {
        return switch (outcome) {
            case Erasing(var receiptId) -> {
                var receipt = "/api/erasures/" + receiptId;
                yield ResponseEntity.accepted().location(URI.create(receipt)).body(new ErasingView("erasing", receipt));
            }
            case Restricted(var retainUntil) -> ResponseEntity.ok(new RestrictedView("withdrawn", retainUntil));
            case HeldForSafety(var intake) ->
                Problems.of(
                        HELD,
                        "What was answered made us worry. A clinician looks at it first and releases it; then it can be erased.",
                        List.of(),
                        Map.of(
                                "crisisResources",
                                directory.help(intake.need().location().jurisdiction(), intake.language())));
            case OnLegalHold _ -> Problems.of(LEGAL_HOLD, "The practice has been ordered to keep it.");
            case Unknown _ -> IntakeAnswers.notFound();
        };
    }

    record ErasingView(String status, String receipt) {}

    record RestrictedView(String status, LocalDate retainUntil) {}
}
