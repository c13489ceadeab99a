package io.attune.matching.candidates;

import java.time.Instant;

/** One hour that can be booked, from its start to the session's end. */
public record OpenHour(Instant start, Instant end) {

    public OpenHour {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("An open hour ends after it starts.");
        }
    }
}
