package io.attune.matching.simulation;

import io.attune.matching.fit.learning.Beliefs;
import io.attune.matching.fit.learning.Forgetting;
import io.attune.matching.fit.learning.Observation;
import io.attune.matching.simulation.Figure.Target;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Whether the simulated clients are like those who have been studied: many of them, sent to therapists by chance. */
final class Clients {

    private static final int THERAPISTS = 200;
    private static final int CLIENTS = 8_000;

    private Clients() {}

    /** One client with one therapist. */
    private record Answered(int therapist, double outcome, int rating) {}

    /** What one repetition shows. */
    private record Seen(double outcomeShare, double feltShare, double correlation, double ceiling, double meanRating) {}

    static List<Figure> study(Assumptions assumptions, long seed, int repetitions) {
        var seen = IntStream.range(0, repetitions)
                .parallel()
                .mapToObj(repetition -> seen(assumptions, Luck.of(seed, "clients", repetition)))
                .toList();
        return List.of(
                new Figure(
                        "shareOfOutcome",
                        "therapists' share of outcome",
                        mean(seen, Seen::outcomeShare),
                        new Target(0.03, 0.08, "Johns 2019, Saxon 2017")),
                new Figure(
                        "shareOfFelt",
                        "therapists' share of felt understanding",
                        mean(seen, Seen::feltShare),
                        new Target(0.017, 0.069, "Imel 2013")),
                new Figure(
                        "feltAndOutcome",
                        "felt understanding and outcome, r",
                        mean(seen, Seen::correlation),
                        new Target(0.23, 0.33, "Elliott 2018")),
                new Figure(
                        "atCeiling",
                        "clients who give the maximum",
                        mean(seen, Seen::ceiling),
                        new Target(0.43, 0.53, "CARE studies")),
                new Figure(
                        "meanRating",
                        "mean rating, of the maximum",
                        mean(seen, Seen::meanRating),
                        new Target(0.92, 0.96, "CARE studies")));
    }

    private static Interval mean(List<Seen> seen, ToDoubleFunction<Seen> what) {
        return Interval.of(seen.stream().mapToDouble(what).toArray());
    }

    private static Seen seen(Assumptions assumptions, Luck luck) {
        var practice = Practice.drawn(assumptions.ofSize(THERAPISTS, CLIENTS), luck);
        var answers = practice.clients().stream()
                .map(client -> {
                    int therapist = client.eligible().getFirst();
                    return new Answered(
                            therapist, practice.outcome(therapist, client), practice.rating(therapist, client));
                })
                .toList();
        return new Seen(
                share(answers, Answered::outcome),
                share(answers, Answered::rating),
                correlation(answers),
                (double) answers.stream()
                                .filter(answer -> answer.rating == Rating.MOST)
                                .count()
                        / CLIENTS,
                answers.stream().mapToInt(Answered::rating).sum() / (double) CLIENTS / Rating.MOST);
    }

    private static double share(List<Answered> answers, ToDoubleFunction<Answered> value) {
        var observations = IntStream.range(0, answers.size())
                .mapToObj(number -> new Observation(
                        "therapist-" + answers.get(number).therapist,
                        "client-" + number,
                        Set.of(),
                        value.applyAsDouble(answers.get(number)),
                        Instant.EPOCH))
                .toList();
        return Beliefs.from(observations, Forgetting.NOTHING, Instant.EPOCH)
                .practice()
                .orElseThrow()
                .share()
                .value();
    }

    private static double correlation(List<Answered> answers) {
        return Ranks.correlation(
                answers.stream().mapToDouble(Answered::outcome).toArray(),
                answers.stream().mapToDouble(Answered::rating).toArray());
    }
}
