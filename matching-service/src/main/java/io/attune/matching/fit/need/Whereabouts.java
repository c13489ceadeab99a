package io.attune.matching.fit.need;

import io.attune.matching.fit.vocabulary.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where the client is during the session.
 *
 * @param jurisdiction ISO 3166-2, such as {@code CA-ON}: whose licence counts
 * @param point where they live, roughly; null when it is not known
 */
public record Whereabouts(
        String jurisdiction, String timeZone, @Nullable Point point) {}
