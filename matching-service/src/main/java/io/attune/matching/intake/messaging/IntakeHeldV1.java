package io.attune.matching.intake.messaging;

import io.attune.matching.intake.Intake;
import java.util.Objects;

/** What matching reads of {@code intake.held.v1}, {@code intake.unmatched.v1} and {@code intake.withdrawn.v1}. */
record IntakeHeldV1(String clientId, Intake.Level level, long epoch, String jurisdiction, String timeZone) {

    IntakeHeldV1 {
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(timeZone, "timeZone");
    }

    Intake withdrawn(String id, long version) {
        return new Intake.Withdrawn(id, version, clientId, level, epoch, jurisdiction, timeZone);
    }

    Intake unmatched(String id, long version) {
        return new Intake.Unmatched(id, version, clientId, level, epoch, jurisdiction, timeZone);
    }

    Intake intake(String id, long version) {
        return new Intake.Held(id, version, clientId, level, epoch, jurisdiction, timeZone);
    }
}
