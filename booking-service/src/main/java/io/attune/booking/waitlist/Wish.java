package io.attune.booking.waitlist;

import io.attune.booking.availability.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody waits for.
 *
 * @param therapistIds with whom; none means anyone who is offered to them
 * @param times when in the week; none means whenever
 * @param window between which instants; nothing means as far ahead as hours are given
 * @param format how to meet; nothing means the therapist's usual way
 */
public record Wish(
        List<String> therapistIds,
        List<WishedTime> times,
        @Nullable Interval window,
        @Nullable String format) {

    public Wish {
        therapistIds = List.copyOf(therapistIds);
        times = List.copyOf(times);
    }

    public boolean isForAnyone() {
        return therapistIds.isEmpty();
    }

    /** @param wallTime what the client's clock shows at the start */
    boolean allows(Instant start, LocalDateTime wallTime) {
        return (window == null || window.contains(start))
                && (times.isEmpty() || times.stream().anyMatch(time -> time.includes(wallTime)));
    }
}
