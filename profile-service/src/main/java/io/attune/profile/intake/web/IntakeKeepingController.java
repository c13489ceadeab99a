package io.attune.profile.intake.web;

import io.attune.platform.access.Caller;
import io.attune.platform.web.Form;
import io.attune.profile.intake.IntakeErasure;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeReading;
import io.attune.profile.intake.LegalHolding;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether, and how long, an intake is kept. */
@RestController
@RequestMapping("/api/intakes/{id}")
class IntakeKeepingController {

    private final IntakeErasure erasure;
    private final IntakeReading reading;
    private final LegalHolding legalHolds;
    private final ErasureAnswers answers;

    IntakeKeepingController(
            IntakeErasure erasure, IntakeReading reading, LegalHolding legalHolds, ErasureAnswers answers) {
        this.erasure = erasure;
        this.reading = reading;
        this.legalHolds = legalHolds;
        this.answers = answers;
    }

    @Operation(summary = "Withdraw an intake and have it forgotten, or kept and left alone where it must be kept")
    @ApiResponse(responseCode = "200", description = "It must be kept until the day that retainUntil names.")
    @ApiResponse(responseCode = "202", description = "It is unreadable from now on; the receipt says the rest.")
    @DeleteMapping
    ResponseEntity<Object> erase(@PathVariable String id, Caller caller) {
        return OwnIntake.admits(caller, id, reading.find(new IntakeId(id)))
                ? answers.of(erasure.erase(new IntakeId(id), caller.name()))
                : IntakeAnswers.notFound();
    }

    @Operation(summary = "Order that nothing of an intake be destroyed")
    @ApiResponse(responseCode = "204", description = "It is so.")
    @PutMapping("/legal-hold")
    ResponseEntity<Object> order(
            @PathVariable String id, @Form("/forms/legal-hold.schema.json") LegalHoldForm form, Caller caller) {
        return answer(legalHolds.order(new IntakeId(id), caller.name(), form.reason()));
    }

    @Operation(summary = "End the order that nothing of an intake be destroyed")
    @ApiResponse(responseCode = "204", description = "It is so.")
    @DeleteMapping("/legal-hold")
    ResponseEntity<Object> end(@PathVariable String id) {
        return answer(legalHolds.end(new IntakeId(id)));
    }

    private static ResponseEntity<Object> answer(boolean found) {
        return found ? ResponseEntity.noContent().build() : IntakeAnswers.notFound();
    }

    record LegalHoldForm(String reason) {}
}
