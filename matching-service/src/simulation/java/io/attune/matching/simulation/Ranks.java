package io.attune.matching.simulation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How near an order comes to the true one. */
final class Ranks {

    private Ranks() {}

    static double correlation(double[] these, double[] those) {
        double thisMean = mean(these);
        double thatMean = mean(those);
        double products = 0;
        double thisSquares = 0;
        double thatSquares = 0;
        for (int place = 0; place < these.length; place++) {
            double one = these[place] - thisMean;
            double other = those[place] - thatMean;
            products += one * other;
            thisSquares += one * one;
            thatSquares += other * other;
        }
        return products / Math.sqrt(thisSquares * thatSquares);
    }

    /** Spearman's; no two values are equal here. */
    static double correlationOfRanks(double[] these, double[] those) {
        return correlation(ranks(these), ranks(those));
    }

    /** NDCG@3: what the first three are worth, above the least of all, beside the true first three. */
    static double worthOfThree(double[] truth, double[] by) {
        return worth(truth, highestFirst(by)) / worth(truth, highestFirst(truth));
    }

    static int[] highestFirst(double[] by) {
        return IntStream.range(0, by.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> by[place]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double worth(double[] truth, int[] order) {
        double least = IntStream.range(0, truth.length)
                .mapToDouble(place -> truth[place])
                .min()
                .orElseThrow();
        double worth = 0;
        for (int place = 0; place < 3; place++) {
            worth += (truth[order[place]] - least) * StrictMath.log(2) / StrictMath.log(place + 2);
        }
        return worth;
    }

    private static double[] ranks(double[] values) {
        var ranks = new double[values.length];
        int rank = 0;
        for (int place : highestFirst(values)) {
            ranks[place] = rank;
            rank++;
        }
        return ranks;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
