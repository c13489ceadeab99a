package io.attune.profile.therapist;

/**
 * Places at a lower fee.
 *
 * @param free how many of them are free now
 */
public record SlidingPlaces(String amount, String currency, int places, int free) {}
