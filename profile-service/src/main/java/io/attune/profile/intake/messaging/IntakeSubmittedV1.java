package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.util.List;

/**
 * {@code intake.submitted.v1}.
 *
 * @param sealedNeed base64; opens to {@code intake.need.v1} with the intake's key
 */
record IntakeSubmittedV1(
        String intakeId,
        String clientId,
        String state,
        SafetyLevel level,
        long epoch,
        Instant submittedAt,
        String language,
        String jurisdiction,
        String timeZone,
        List<String> purposes,
        String sealedNeed) {

    static IntakeSubmittedV1 of(IntakeSubmitted submitted, String sealedNeed) {
        var intake = submitted.intake();
        return new IntakeSubmittedV1(
                submitted.id().value(),
                intake.client().value(),
                "submitted",
                intake.level(),
                intake.epoch(),
                intake.submittedAt(),
                intake.language(),
                intake.need().location().jurisdiction(),
                intake.need().location().timeZone(),
                intake.consents().granted(),
                sealedNeed);
    }
}
