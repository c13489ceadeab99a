package io.attune.booking.busy;

import io.attune.booking.availability.Interval;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One other calendar of a therapist.
 *
 * @param address where it is fetched from, a secret of the therapist's more often than not; nothing for a file
 */
public record BusyFeed(String id, @Nullable URI address, Content content, Upkeep upkeep) {

    /** No horizon reaches further, so times known as far as that are known far enough. */
    static final Duration FURTHEST_HORIZON = Duration.ofDays(7L * 26);

    /**
     * What was read of it.
     *
     * @param until how far its rules were expanded
     * @param under in which zone, and by which edition of all zones' rules
     */
    public record Content(List<Interval> times, Instant until, String under, Validators validators) {

        public Content {
            times = List.copyOf(times);
        }

        /** Whether it would be read the same now, if the feed has not changed. */
        boolean holds(String underNow, Instant now) {
            return under.equals(underNow) && until.isAfter(now.plus(FURTHEST_HORIZON));
        }
    }

    /**
     * How it is kept fresh.
     *
     * @param goodAt when it was last read, or known to be unchanged
     * @param nextAt when it is due; while an instance reads it, when another one may try
     * @param problem why it could not be read the last time
     */
    public record Upkeep(
            Instant goodAt,
            Instant nextAt,
            int failures,
            @Nullable String problem) {}

    boolean isDue(Instant now) {
        return address != null && !now.isBefore(upkeep.nextAt());
    }

    /** Since when its times may be others than those kept; nothing while they count as present. */
    public Optional<Instant> staleSince(Instant now, BusySettings settings) {
        var since = address == null ? content.until().minus(FURTHEST_HORIZON) : upkeep.goodAt();
        var grace = address == null ? Duration.ZERO : settings.staleAfter();
        return Optional.of(since).filter(from -> !from.plus(grace).isAfter(now));
    }

    BusyFeed claimed(Instant until) {
        return with(content, new Upkeep(upkeep.goodAt(), until, upkeep.failures(), upkeep.problem()));
    }

    BusyFeed read(Content fresh, Instant now, Duration every) {
        return with(fresh, new Upkeep(now, now.plus(every), 0, null));
    }

    /** The longer it fails, the rarer it is tried, up to once a day. */
    BusyFeed failed(String problem, Instant now, Duration every) {
        var failures = upkeep.failures() + 1;
        var wait = every.multipliedBy(1L << Math.min(failures - 1, 10));
        var longest = Duration.ofDays(1);
        var next = now.plus(wait.compareTo(longest) > 0 ? longest : wait);
        return with(content, new Upkeep(upkeep.goodAt(), next, failures, problem));
    }

    private BusyFeed with(Content newContent, Upkeep newUpkeep) {
        return new BusyFeed(id, address, newContent, newUpkeep);
    }
}
