package io.attune.profile.alert;

import io.attune.profile.safety.SafetyLevel;
import java.time.Duration;

/**
 * The practice's own times, in hours that pass, not in working hours: within them somebody must have acknowledged.
 *
 * @param redWithin for an intake at level RED
 * @param otherwiseWithin for any other
 */
public record AlertSettings(Duration redWithin, Duration otherwiseWithin) {

    public AlertSettings {
        if (!redWithin.isPositive() || !otherwiseWithin.isPositive()) {
            throw new IllegalArgumentException("An alert needs time to be acknowledged in.");
        }
    }

    Duration within(SafetyLevel level) {
        return level == SafetyLevel.RED ? redWithin : otherwiseWithin;
    }
}
