package io.attune.booking.day;

/**
 * Why the practice let a client have two hours at one time.
 *
 * @param by {@code staff} or {@code clinician}
 * @param reason a code
 */
public record OverlapOverride(String by, String reason) {}
