package io.attune.booking.series;

import java.time.LocalDateTime;

/**
 * A date of a series that has no hour.
 *
 * @param cause a code: the rule that the hour breaks, or who is in the way
 */
public record Conflict(LocalDateTime localStart, String cause) {}
