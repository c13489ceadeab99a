package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import io.attune.profile.intake.Need;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;

/** {@code intake.submitted.v1}; the {@link Need} is on the wire as it is. */
record IntakeSubmittedV1(
        String intakeId,
        String clientId,
        String state,
        SafetyLevel level,
        long epoch,
        Instant submittedAt,
        String language,
        Need need) {

    static IntakeSubmittedV1 of(IntakeSubmitted submitted) {
        var intake = submitted.intake();
        return new IntakeSubmittedV1(
                submitted.id().value(),
                intake.client().value(),
                "submitted",
                intake.level(),
                intake.epoch(),
                intake.submittedAt(),
                intake.language(),
                intake.need());
    }
}
