package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.util.List;

/** {@code intake.held.v1}: nothing of what the client answered or asked for. */
record IntakeHeldV1(
        String intakeId,
        String clientId,
        String state,
        SafetyLevel level,
        long epoch,
        Instant submittedAt,
        String jurisdiction,
        String timeZone,
        List<String> purposes) {

    static IntakeHeldV1 of(IntakeHeld held) {
        var intake = held.intake();
        return new IntakeHeldV1(
                held.id().value(),
                intake.client().value(),
                "held",
                intake.level(),
                intake.epoch(),
                intake.submittedAt(),
                intake.need().location().jurisdiction(),
                intake.need().location().timeZone(),
                intake.consents().granted());
    }
}
