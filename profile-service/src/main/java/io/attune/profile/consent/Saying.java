package io.attune.profile.consent;

import java.time.Instant;

/**
 * What a client says about one purpose.
 *
 * @param textVersion the words that were shown
 * @param language in which they were shown
 */
public record Saying(String purpose, String textVersion, String language, boolean granted) {

    /** @param by {@link Consent#CLIENT}, or who of the practice writes it down on the client's word */
    public Consent writtenDown(Instant at, String by) {
        return new Consent(purpose, textVersion, language, granted, at, by);
    }
}
