package io.attune.profile.breakglass;

import java.time.Instant;

/** What became of a wish to see an intake in an emergency. */
public sealed interface BreakGlassOutcome {

    /** It is open to them until then. */
    record Broken(String openingId, Instant until) implements BreakGlassOutcome {}

    record Unknown() implements BreakGlassOutcome {}
}
