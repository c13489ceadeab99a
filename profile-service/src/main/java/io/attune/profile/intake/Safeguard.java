package io.attune.profile.intake;

import io.attune.profile.safety.SafetyLevel;
import org.jspecify.annotations.Nullable;

/**
 * How urgently a person must look, and whether anything may happen before. An intake is held by its own level until a
 * clinician releases it, and by another intake of the same client for as long as that one is held by its own.
 *
 * @param heldBecauseOf id of that other intake
 */
public record Safeguard(
        SafetyLevel level,
        @Nullable Release release,
        @Nullable String heldBecauseOf) {

    static Safeguard of(SafetyLevel level, @Nullable String heldBecauseOf) {
        return new Safeguard(level, null, heldBecauseOf);
    }

    /** Whether its own answers hold it, and with it every other intake of the client. */
    public boolean holdsByItself() {
        return level.holds() && release == null;
    }

    public boolean holds() {
        return holdsByItself() || heldBecauseOf != null;
    }

    Safeguard released(Release by) {
        return new Safeguard(level, by, heldBecauseOf);
    }

    Safeguard because(@Nullable String other) {
        return new Safeguard(level, release, other);
    }
}
