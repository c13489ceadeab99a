package io.attune.profile.alert;

import io.attune.profile.safety.SafetyLevel;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call for a clinician to look at an intake that is held.
 *
 * @param escalations how often it was called out again because nobody had acknowledged it
 */
public record Alert(
        String intakeId,
        SafetyLevel level,
        String jurisdiction,
        Instant raisedAt,
        int escalations,
        @Nullable Acknowledgement acknowledgement) {

    /** @param by subject of the clinician who takes care of it */
    public record Acknowledgement(String by, Instant at) {}

    public static Alert raised(String intakeId, SafetyLevel level, String jurisdiction, Instant at) {
        return new Alert(intakeId, level, jurisdiction, at, 0, null);
    }

    public boolean isAcknowledged() {
        return acknowledgement != null;
    }

    /** Once for each whole time that has passed since it was raised, until somebody acknowledges it. */
    boolean mustEscalate(Duration within, Instant now) {
        return !isAcknowledged() && !now.isBefore(raisedAt.plus(within.multipliedBy(escalations + 1L)));
    }

    Alert escalated() {
        return new Alert(intakeId, level, jurisdiction, raisedAt, escalations + 1, acknowledgement);
    }

    Alert acknowledged(String by, Instant at) {
        return new Alert(intakeId, level, jurisdiction, raisedAt, escalations, new Acknowledgement(by, at));
    }
}
