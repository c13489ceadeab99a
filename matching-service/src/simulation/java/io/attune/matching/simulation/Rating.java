package io.attune.matching.simulation;

/** Felt understanding as clients rate it: 10 to 50, and half of them give the maximum. */
final class Rating {

    static final int MOST = 50;
    private static final int LEAST = 10;

    /** Points a deviation, so that the mean lies near 94 % of the maximum. */
    private static final int SPREAD = 8;

    /** The correlation of a normal variable with itself cut at its median: ½ ÷ √(½ − 1/2π). */
    static final double KEPT_BELOW_THE_CEILING = 0.5 / Math.sqrt(0.5 - 1 / (2 * Math.PI));

    private Rating() {}

    static int of(double felt) {
        return (int) Math.clamp(Math.round(MOST + SPREAD * felt), LEAST, MOST);
    }
}
