package io.attune.matching.simulation;

import io.attune.matching.fit.learning.TherapistShare;
import io.attune.matching.simulation.Figure.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Whether the product's learning finds the truth again, and how much better than raw means do. */
final class Learning {

    private static final double USUAL = TherapistShare.USUAL.value();
    private static final int PRACTICE = 20;
    private static final int NETWORK = 400;
    private static final String CALC = "evidence, computed";

    private Learning() {}

    static List<Figure> study(long seed, int repetitions) {
        var figures = new ArrayList<Figure>();
        for (double share : List.of(0.03, 0.05, 0.08)) {
            figures.add(shareFoundAgain(share, seed, repetitions / 10));
        }
        var practices = IntStream.range(0, repetitions)
                .parallel()
                .mapToObj(repetition -> Recovery.drawn(PRACTICE, USUAL, Luck.of(seed, "recovery", repetition)))
                .toList();
        figures.addAll(ranks(practices, seed));
        figures.addAll(calibration(practices));
        return figures;
    }

    private static Figure shareFoundAgain(double share, long seed, int repetitions) {
        var found = Interval.over(
                repetitions, repetition -> Recovery.drawn(NETWORK, share, Luck.of(seed, "share" + share, repetition))
                        .estimatedShare());
        return new Figure(
                String.format(Locale.ROOT, "share%02.0f", share * 100),
                String.format(Locale.ROOT, "a share of %.2f found again", share),
                found,
                Target.near(share, 0.1 * share, "what is true"));
    }

    private static List<Figure> ranks(List<Recovery> practices, long seed) {
        return List.of(
                figure(
                        "spearmanRaw",
                        "ranks by raw mean, Spearman",
                        practices,
                        0.51,
                        practice -> Ranks.correlationOfRanks(practice.truth(), practice.rawMeans())),
                figure(
                        "spearmanShrunk",
                        "ranks by shrunk mean, Spearman",
                        practices,
                        0.58,
                        practice -> Ranks.correlationOfRanks(practice.truth(), practice.shrunkMeans())),
                figure(
                        "ndcgRaw",
                        "first three by raw mean, NDCG@3",
                        practices,
                        0.75,
                        practice -> Ranks.worthOfThree(practice.truth(), practice.rawMeans())),
                figure(
                        "ndcgShrunk",
                        "first three by shrunk mean, NDCG@3",
                        practices,
                        0.84,
                        practice -> Ranks.worthOfThree(practice.truth(), practice.shrunkMeans())),
                figure(
                        "topRaw",
                        "effect of the first of 20 by raw mean",
                        practices,
                        0.166,
                        practice -> practice.truth()[Ranks.highestFirst(practice.rawMeans())[0]]),
                figure(
                        "topShrunk",
                        "effect of the first of 20 by shrunk mean",
                        practices,
                        0.278,
                        practice -> practice.truth()[Ranks.highestFirst(practice.shrunkMeans())[0]]),
                figure(
                        "ndcgRandom",
                        "first three by chance, NDCG@3",
                        practices,
                        0.54,
                        practice -> Ranks.worthOfThree(practice.truth(), anyOrder(practice, seed))));
    }

    private static double[] anyOrder(Recovery practice, long seed) {
        var luck = Luck.of(seed, "any order", (int) Double.doubleToLongBits(practice.truth()[0]));
        return IntStream.range(0, PRACTICE).mapToDouble(_ -> luck.normal()).toArray();
    }

    private static Figure figure(
            String key, String words, List<Recovery> practices, double target, ToDoubleFunction<Recovery> what) {
        var found = Interval.of(practices.stream().mapToDouble(what).toArray());
        return new Figure(key, words, found, Target.near(target, 0.03, CALC));
    }

    private static List<Figure> calibration(List<Recovery> practices) {
        return List.of(
                coverage("coverageFew", "80 % intervals that hold, 2 to 5 clients", practices, 2, 5),
                coverage("coverageSome", "80 % intervals that hold, 6 to 19 clients", practices, 6, 19),
                coverage("coverageMany", "80 % intervals that hold, 20 to 60 clients", practices, 20, 60));
    }

    /** Therapists of one practice share its mean, so the practices are what is repeated, in ten heaps. */
    private static Figure coverage(String key, String words, List<Recovery> practices, int from, int to) {
        int heap = practices.size() / 10;
        var shares = IntStream.range(0, 10)
                .mapToDouble(
                        number -> Recovery.Coverage.share(practices.subList(number * heap, (number + 1) * heap).stream()
                                .map(practice -> practice.coverage(from, to))
                                .toList()))
                .toArray();
        return new Figure(key, words, Interval.of(shares), Target.near(0.8, 0.05, "what they claim"));
    }
}
