package io.attune.profile.breakglass;

import java.time.Instant;

/**
 * What somebody found who looked at it afterwards.
 *
 * @param by never who broke the glass
 */
public record Review(String by, Instant at, Finding finding) {

    /** Whether there was an emergency. */
    public enum Finding {
        JUSTIFIED,
        UNJUSTIFIED
    }
}
