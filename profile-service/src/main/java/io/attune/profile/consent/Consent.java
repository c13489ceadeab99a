package io.attune.profile.consent;

import java.time.Instant;

/**
 * What a client said about one purpose, once.
 *
 * @param textVersion the words that were shown
 * @param language in which they were shown
 * @param by {@link #CLIENT}, or who of the practice wrote it down on the client's word
 */
public record Consent(String purpose, String textVersion, String language, boolean granted, Instant at, String by) {

    public static final String CLIENT = "client";

    private static final String PRACTICE = "practice";

    /** Who of the practice it was is not the client's to know. */
    public String side() {
        return by.equals(CLIENT) ? CLIENT : PRACTICE;
    }

    boolean says(Saying saying) {
        return saying.writtenDown(at, by).equals(this);
    }
}
