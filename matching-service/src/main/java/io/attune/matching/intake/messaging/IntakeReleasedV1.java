package io.attune.matching.intake.messaging;

import io.attune.matching.intake.Clearance;
import io.attune.matching.intake.CodedNeed;
import io.attune.matching.intake.Intake;
import java.util.List;
import java.util.Objects;

/** What matching reads of {@code intake.released.v1}. */
record IntakeReleasedV1(
        String clientId, Intake.Level level, long epoch, String language, List<String> competences, String sealedNeed) {

    IntakeReleasedV1 {
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(competences, "competences");
        Objects.requireNonNull(sealedNeed, "sealedNeed");
    }

    /** The need as it is opened with the intake's key. */
    Intake intake(String id, long version, CodedNeed need) {
        return new Intake.Submitted(id, version, clientId, new Clearance(level, competences), epoch, language, need);
    }
}
