package io.attune.profile.intake;

/**
 * What the client agreed to, or did not.
 *
 * @param purpose what it covers
 * @param textVersion the words that were shown
 */
public record Consent(String purpose, String textVersion, boolean granted) {}
