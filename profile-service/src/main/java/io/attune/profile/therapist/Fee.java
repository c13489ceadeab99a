package io.attune.profile.therapist;

/**
 * What an hour costs.
 *
 * @param amount decimal text as it was given; nothing is computed from it here
 */
public record Fee(String participants, int minutes, String amount, String currency) {}
