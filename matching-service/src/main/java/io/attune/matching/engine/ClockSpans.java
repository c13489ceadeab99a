package io.attune.matching.engine;

import io.attune.matching.fit.rule.WallClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * The offsets of one zone over some weeks, read off the wall clock alone. No zone changes its clocks twice within one
 * week, so looking once a week misses no change. One thread uses it again and again: where it last found a zone's
 * change it looks first.
 */
final class ClockSpans {

    private static final int WEEK = 7 * 24 * 60 * 60;
    private static final int MOST_ZONES = 1_000;

    private final Map<String, Long> lastChanges = new HashMap<>();
    private long[] until = new long[4];
    private int[] offsets = new int[4];
    private long from;
    private int size;

    /** From now on it holds this time of this zone, in seconds since 1970. */
    void look(WallClock clock, String zone, long begin, long end) {
        from = begin;
        size = 0;
        int offset = offset(clock, zone, begin);
        for (long seen = begin; seen < end; ) {
            long next = Math.min(seen + WEEK, end);
            int after = offset(clock, zone, next);
            if (after != offset) {
                add(change(clock, zone, seen, next, offset), offset);
                offset = after;
            }
            seen = next;
        }
        add(end, offset);
    }

    private void add(long end, int offset) {
        if (size == until.length) {
            until = java.util.Arrays.copyOf(until, 2 * size);
            offsets = java.util.Arrays.copyOf(offsets, 2 * size);
        }
        until[size] = end;
        offsets[size++] = offset;
    }

    int size() {
        return size;
    }

    long from() {
        return from;
    }

    /** The first second that no longer has the offset of a span. */
    long until(int span) {
        return until[span];
    }

    int offset(int span) {
        return offsets[span];
    }

    /** The first second after {@code before} whose offset is another. */
    private long change(WallClock clock, String zone, long before, long after, int offset) {
        long last = lastChanges.getOrDefault(zone, Long.MIN_VALUE);
        long same = before;
        long other = after;
        if (last > before && last <= after && offset(clock, zone, last) != offset) {
            other = last;
            same = offset(clock, zone, last - 1) == offset ? last - 1 : same;
        }
        while (other - same > 1) {
            long middle = (same + other) >>> 1;
            if (offset(clock, zone, middle) == offset) {
                same = middle;
            } else {
                other = middle;
            }
        }
        keep(zone, other);
        return other;
    }

    private void keep(String zone, long change) {
        if (lastChanges.size() == MOST_ZONES) {
            lastChanges.clear();
        }
        lastChanges.put(zone, change);
    }

    private static int offset(WallClock clock, String zone, long second) {
        var local = clock.at(Instant.ofEpochSecond(second), zone);
        return (int) (local.toEpochSecond(ZoneOffset.UTC) - second);
    }
}
