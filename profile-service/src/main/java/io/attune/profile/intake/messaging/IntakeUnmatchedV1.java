package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.IntakeUnmatched;
import io.attune.profile.safety.SafetyLevel;
import java.util.List;

/** {@code intake.unmatched.v1}: why is nobody's business but the client's. */
record IntakeUnmatchedV1(
        String intakeId,
        String clientId,
        String state,
        SafetyLevel level,
        long epoch,
        String jurisdiction,
        String timeZone,
        List<String> purposes) {

    static IntakeUnmatchedV1 of(IntakeUnmatched unmatched) {
        var intake = unmatched.intake();
        return new IntakeUnmatchedV1(
                unmatched.id().value(),
                intake.client().value(),
                "unmatched",
                intake.level(),
                intake.epoch(),
                intake.need().location().jurisdiction(),
                intake.need().location().timeZone(),
                intake.consents().granted());
    }
}
