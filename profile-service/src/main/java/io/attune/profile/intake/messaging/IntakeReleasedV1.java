package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.IntakeReleased;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.util.List;

/** {@code intake.released.v1}; says no word of why it was held or released. */
record IntakeReleasedV1(
        String intakeId,
        String clientId,
        String state,
        SafetyLevel level,
        long epoch,
        Instant submittedAt,
        String language,
        List<String> competences,
        String jurisdiction,
        String timeZone,
        List<String> purposes,
        String sealedNeed) {

    static IntakeReleasedV1 of(IntakeReleased released, String sealedNeed) {
        var intake = released.intake();
        return new IntakeReleasedV1(
                released.id().value(),
                intake.client().value(),
                "released",
                intake.level(),
                intake.epoch(),
                intake.submittedAt(),
                intake.language(),
                released.competences(),
                intake.need().location().jurisdiction(),
                intake.need().location().timeZone(),
                intake.consents().granted(),
                sealedNeed);
    }
}
