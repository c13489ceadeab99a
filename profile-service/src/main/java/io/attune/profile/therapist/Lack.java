package io.attune.profile.therapist;

/**
 * Something a profile must say before it can be shown.
 *
 * @param pointer JSON pointer into the profile
 */
public record Lack(String pointer, String sentence) {}
