package io.attune.booking.bench;

import java.util.Arrays;

/**
 * How fast something was done over and over by several at once.
 *
 * @param perSecond how many were done each second, by all together
 * @param p50 of the times that one took, in milliseconds
 */
record Pace(double perSecond, double p50, double p99) {

    static Pace of(long[] nanos, long elapsed) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Pace(sorted.length * 1e9 / elapsed, at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }
}
