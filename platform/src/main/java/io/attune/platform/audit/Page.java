package io.attune.platform.audit;

import java.time.Instant;

/**
 * A part of a list of entries, the latest first.
 *
 * @param before only entries before this instant
 * @param limit at most so many
 */
public record Page(Instant before, int limit) {}
