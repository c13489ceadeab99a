package io.attune.matching.bench;

import java.util.SplittableRandom;

/** Draws that depend on a seed and an index alone, so that the millionth row is drawn without the others. */
final class Chances {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Chances(long seed, long index) {
        this.random = new SplittableRandom(mix(seed + GOLDEN * (index + 1)));
    }

    static long mix(long value) {
        value = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        value = (value ^ value >>> 27) * 0x94D049BB133111EBL;
        return value ^ value >>> 31;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double uniform(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    double gaussian() {
        return random.nextGaussian();
    }

    /** A place in a row of shares that add up to a hundred. */
    int byShare(double... shares) {
        var drawn = random.nextDouble() * 100;
        for (int place = 0; place < shares.length; place++) {
            drawn -= shares[place];
            if (drawn < 0) {
                return place;
            }
        }
        return shares.length - 1;
    }

    /** So many different bits below {@code size}; the early ones come more often, as in every vocabulary. */
    int bits(int number, int size) {
        int bits = 0;
        while (Integer.bitCount(bits) < number) {
            bits |= 1 << (int) (size * Math.pow(random.nextDouble(), 1.6));
        }
        return bits;
    }
}
