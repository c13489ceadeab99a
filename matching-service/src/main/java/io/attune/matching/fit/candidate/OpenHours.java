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
        starts = isRising(starts)
                ? List.copyOf(starts)
                : starts.stream().sorted().distinct().toList();
        if (!session.isPositive() || notice.isNegative()) {
            throw new IllegalArgumentException("A session lasts, and notice is not negative.");
        }
    }

    private static boolean isRising(List<Instant> starts) {
        for (int hour = 1; hour < starts.size(); hour++) {
            if (!starts.get(hour - 1).isBefore(starts.get(hour))) {
                return false;
            }
        }
        return true;
    }
}
