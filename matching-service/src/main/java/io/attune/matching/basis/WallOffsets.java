package io.attune.matching.basis;

import io.attune.matching.fit.rule.Moment;
import io.attune.matching.fit.rule.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What the wall clock of one zone showed over a span of time. The rules of zones change, often at short notice; a clock
 * that showed something is right for ever about what it showed.
 *
 * @param offsets rising by when each began; the first is what was shown at the beginning of the span
 */
public record WallOffsets(String zone, List<Offset> offsets) implements WallClock {

    /** The longest time in which no zone has ever changed its offset twice. */
    private static final Duration STEP = Duration.ofDays(1);

    public WallOffsets {
        offsets = List.copyOf(offsets);
        if (offsets.isEmpty()) {
            throw new IllegalArgumentException("A wall clock shows something.");
        }
    }

    /** @param seconds ahead of UTC */
    public record Offset(Instant from, int seconds) {}

    /** What the clock of a moment shows in a zone from then on until the end of the span. */
    public static WallOffsets shown(Moment moment, String zone, Instant until) {
        var offsets = new ArrayList<Offset>();
        offsets.add(new Offset(moment.now(), seconds(moment, zone, moment.now())));
        for (var at = moment.now(); at.isBefore(until); at = at.plus(STEP)) {
            var seconds = seconds(moment, zone, at.plus(STEP));
            if (seconds != offsets.getLast().seconds()) {
                offsets.add(new Offset(change(moment, zone, at), seconds));
            }
        }
        return new WallOffsets(zone, offsets);
    }

    @Override
    public LocalDateTime at(Instant instant, String other) {
        if (!zone.equals(other)) {
            throw new IllegalArgumentException("This clock hangs in another zone.");
        }
        var seconds = offsets.getFirst().seconds();
        for (var offset : offsets) {
            seconds = offset.from().isAfter(instant) ? seconds : offset.seconds();
        }
        return LocalDateTime.ofInstant(instant, ZoneOffset.ofTotalSeconds(seconds));
    }

    /** The second in which the clock changes within one step. */
    private static Instant change(Moment moment, String zone, Instant from) {
        long before = from.getEpochSecond();
        long after = from.plus(STEP).getEpochSecond() + 1;
        int old = seconds(moment, zone, from);
        while (after - before > 1) {
            long middle = (before + after) >>> 1;
            if (seconds(moment, zone, Instant.ofEpochSecond(middle)) == old) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return Instant.ofEpochSecond(after);
    }

    private static int seconds(Moment moment, String zone, Instant instant) {
        return (int) (moment.local(instant, zone).toEpochSecond(ZoneOffset.UTC) - instant.getEpochSecond());
    }
}
