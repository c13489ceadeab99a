package io.attune.matching.shortlist;

import io.attune.matching.words.Explanation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One therapist offered, as the client reads it.
 *
 * @param openHours starts inside the client's times, rising; when there are none, the first of any time
 * @param hoursAsOf when booking looked at them; nothing while it has not told any
 */
public record OfferedTherapist(
        String therapistId,
        String name,
        Explanation english,
        Explanation french,
        List<Instant> openHours,
        int sessionMinutes,
        int noticeMinutes,
        @Nullable Instant hoursAsOf) {

    private static final int SHOWN = 3;

    public OfferedTherapist {
        openHours = List.copyOf(openHours);
    }

    /** The first few that can still be booked. */
    public List<Instant> firstOpenHours(Instant now) {
        var earliest = now.plus(Duration.ofMinutes(noticeMinutes));
        return openHours.stream()
                .filter(start -> !start.isBefore(earliest))
                .limit(SHOWN)
                .toList();
    }

    public Duration session() {
        return Duration.ofMinutes(sessionMinutes);
    }
}
