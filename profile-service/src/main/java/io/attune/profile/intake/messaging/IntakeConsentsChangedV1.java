package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.IntakeConsentsChanged;
import java.util.List;

/** {@code intake.consents-changed.v1}. */
record IntakeConsentsChangedV1(String intakeId, String clientId, List<String> purposes) {

    static IntakeConsentsChangedV1 of(IntakeConsentsChanged changed) {
        var intake = changed.intake();
        return new IntakeConsentsChangedV1(
                changed.id().value(), intake.client().value(), intake.consents().granted());
    }
}
