package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.IntakeWithdrawn;
import io.attune.profile.safety.SafetyLevel;
import java.util.List;

/** {@code intake.withdrawn.v1}. */
record IntakeWithdrawnV1(
        String intakeId,
        String clientId,
        String state,
        SafetyLevel level,
        long epoch,
        String jurisdiction,
        String timeZone,
        List<String> purposes) {

    static IntakeWithdrawnV1 of(IntakeWithdrawn withdrawn) {
        var intake = withdrawn.intake();
        return new IntakeWithdrawnV1(
                withdrawn.id().value(),
                intake.client().value(),
                "withdrawn",
                intake.level(),
                intake.epoch(),
                intake.need().location().jurisdiction(),
                intake.need().location().timeZone(),
                intake.consents().granted());
    }
}
