package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.IntakeErased;

/** {@code intake.erased.v1}. */
record IntakeErasedV1(String intakeId, String clientId, String state) {

    static IntakeErasedV1 of(IntakeErased erased) {
        return new IntakeErasedV1(erased.id().value(), erased.client().value(), "erased");
    }
}
