package io.attune.matching.fit.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The starts that can be booked, as booking last said them; starts inside the notice period are still among them.
 *
 * @param starts rising
 */
public record OpenHours(Duration session, Duration notice, List<Instant> starts, Instant asOf) {

    public OpenHours {
        starts = starts.stream().sorted().distinct().toList();
        if (!session.isPositive() || notice.isNegative()) {
            throw new IllegalArgumentException("A session lasts, and notice is not negative.");
        }
    }
}
