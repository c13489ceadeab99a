package io.attune.booking.day;

import org.jspecify.annotations.Nullable;

/**
 * How the two will meet.
 *
 * @param format {@code video}, {@code phone} or {@code in-person}
 * @param locationId one of the therapist's locations, when they meet in person
 */
public record Meeting(String format, @Nullable String locationId) {}
