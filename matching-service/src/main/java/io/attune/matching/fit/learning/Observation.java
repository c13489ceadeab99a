package io.attune.matching.fit.learning;

import java.time.Instant;
import java.util.Set;

/**
 * What one client answered about one therapist after one session, adjusted for the case.
 *
 * @param segments the concerns the client came with
 */
public record Observation(String therapist, String client, Set<String> segments, double value, Instant at) {

    public Observation {
        segments = Set.copyOf(segments);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not an answer: " + value);
        }
    }
}
