package io.attune.booking.availability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Half-open intervals joined where they touch, in epoch seconds, so that one search tells whether anything overlaps.
 */
final class Spans {

    private final long[] froms;
    private final long[] tos;

    private Spans(long[] froms, long[] tos) {
        this.froms = froms;
        this.tos = tos;
    }

    static Spans of(List<Interval> intervals) {
        var sorted =
                intervals.stream().sorted(Comparator.comparing(Interval::from)).toList();
        var froms = new long[sorted.size()];
        var tos = new long[sorted.size()];
        var count = 0;
        for (var interval : sorted) {
            var from = interval.from().getEpochSecond();
            var to = Math.ceilDiv(interval.to().toEpochMilli(), 1000L);
            if (count > 0 && from <= tos[count - 1]) {
                tos[count - 1] = Math.max(tos[count - 1], to);
            } else {
                froms[count] = from;
                tos[count++] = to;
            }
        }
        return new Spans(Arrays.copyOf(froms, count), Arrays.copyOf(tos, count));
    }

    boolean overlaps(long from, long to) {
        var found = Arrays.binarySearch(froms, to - 1);
        var lastBegunBeforeTo = found >= 0 ? found : -found - 2;
        return lastBegunBeforeTo >= 0 && tos[lastBegunBeforeTo] > from;
    }
}
