package io.attune.matching.simulation;

import io.attune.matching.fit.learning.TherapistShare;
import io.attune.matching.simulation.Figure.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What picking one therapist among several can gain at most, and what it gains from so many clients of each. */
final class Picking {

    private static final double USUAL = TherapistShare.USUAL.value();
    private static final int FEW = 5;
    private static final Map<Integer, Double> AT_MOST = new TreeMap<>(Map.of(5, 0.26, 10, 0.34, 48, 0.50));
    private static final Map<Integer, Double> LEARNT = new TreeMap<>(Map.of(5, 0.12, 15, 0.17, 30, 0.20, 100, 0.24));

    private Picking() {}

    static List<Figure> study(long seed, int repetitions) {
        var figures = new ArrayList<Figure>();
        AT_MOST.forEach((therapists, target) -> figures.add(new Figure(
                "pickOf" + therapists,
                "perfect pick of " + therapists,
                Interval.over(repetitions * 4, repetition -> perfect(therapists, Luck.of(seed, "pick", repetition))),
                Target.near(target, 0.02, "evidence, computed"))));
        LEARNT.forEach((clients, target) -> figures.add(new Figure(
                "pickOf5With" + clients,
                "pick of 5 by " + clients + " clients of each",
                Interval.over(repetitions, repetition -> learnt(clients, Luck.of(seed, "learnt", repetition))),
                Target.near(target, 0.02, "evidence, computed"))));
        return figures;
    }

    private static double perfect(int therapists, Luck luck) {
        return IntStream.range(0, therapists)
                .mapToDouble(_ -> Math.sqrt(USUAL) * luck.normal())
                .max()
                .orElseThrow();
    }

    private static double learnt(int clients, Luck luck) {
        var each = new int[FEW];
        Arrays.fill(each, clients);
        var recovery = Recovery.drawn(each, USUAL, luck);
        return recovery.truth()[Ranks.highestFirst(recovery.shrunkMeans())[0]];
    }
}
