package io.attune.matching.engine;

import io.attune.matching.fit.rule.WallClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The offsets of one zone over some weeks, read off the wall clock alone. No zone changes its clocks twice within one
 * week, so looking once a week misses no change.
 */
record ClockSpans(List<Span> spans) {

    private static final int WEEK = 7 * 24 * 60 * 60;

    /**
     * A while with one offset, in seconds since 1970.
     *
     * @param until the first second that is no longer in it
     */
    record Span(long from, long until, int offset) {}

    static ClockSpans of(WallClock clock, String zone, long from, long until) {
        var spans = new ArrayList<Span>();
        long begin = from;
        int offset = offset(clock, zone, from);
        for (long seen = from; seen < until; ) {
            long next = Math.min(seen + WEEK, until);
            int after = offset(clock, zone, next);
            if (after != offset) {
                long change = change(clock, zone, seen, next, offset);
                spans.add(new Span(begin, change, offset));
                begin = change;
                offset = after;
            }
            seen = next;
        }
        spans.add(new Span(begin, until, offset));
        return new ClockSpans(spans);
    }

    /** The first second after {@code before} whose offset is another. */
    private static long change(WallClock clock, String zone, long before, long after, int offset) {
        long same = before;
        long other = after;
        while (other - same > 1) {
            long middle = (same + other) >>> 1;
            if (offset(clock, zone, middle) == offset) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }

    private static int offset(WallClock clock, String zone, long second) {
        var local = clock.at(Instant.ofEpochSecond(second), zone);
        return (int) (local.toEpochSecond(ZoneOffset.UTC) - second);
    }
}
