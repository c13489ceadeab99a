package io.attune.matching.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** Everything that is drawn: the same for the same seed, to the last digit, on any machine. */
final class Luck {

    private final SplittableRandom random;

    private Luck(SplittableRandom random) {
        this.random = random;
    }

    /** A sequence of its own for every purpose and repetition. */
    static Luck of(long seed, String purpose, int repetition) {
        return new Luck(new SplittableRandom(mixed(mixed(seed, purpose.hashCode()), repetition)));
    }

    /** Sequences whose seeds lie near one another would be one sequence, shifted; so no seed is used as it comes. */
    private static long mixed(long seed, int part) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ part).nextLong();
    }

    /** Standard normal, by the polar method; the JDK's own may differ by machine in the last digit. */
    double normal() {
        while (true) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> void shuffle(List<T> list) {
        for (int place = list.size() - 1; place > 0; place--) {
            int other = below(place + 1);
            T moved = list.get(place);
            list.set(place, list.get(other));
            list.set(other, moved);
        }
    }
}
