package io.attune.matching.fit.order;

/**
 * Normal draws from a seed: SplitMix64 and the polar method of Marsaglia. Written out, because the generators of the
 * JDK may draw otherwise in a later release, and a shortlist is computed again years after.
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;
    private double spare = Double.NaN;

    Draws(long seed) {
        this.state = seed;
    }

    /** With mean 0 and deviation 1. */
    double next() {
        if (!Double.isNaN(spare)) {
            var drawn = spare;
            spare = Double.NaN;
            return drawn;
        }
        while (true) {
            var x = 2 * uniform() - 1;
            var y = 2 * uniform() - 1;
            var square = x * x + y * y;
            if (square > 0 && square < 1) {
                var stretch = Math.sqrt(-2 * StrictMath.log(square) / square);
                spare = y * stretch;
                return x * stretch;
            }
        }
    }

    private double uniform() {
        state += GOLDEN;
        return (Seed.mixed(state) >>> 11) * UNIT;
    }
}
