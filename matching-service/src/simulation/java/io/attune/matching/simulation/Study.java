package io.attune.matching.simulation;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.simulation.Figure.Target;
import io.attune.matching.simulation.Gains.Outcomes;
import io.attune.matching.simulation.Season.Choosing;
import io.attune.matching.simulation.Season.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is simulated, in the order in which it is told.
 *
 * @param repetitions how many practices see a season; smaller questions are asked more often
 */
record Study(FitModel model, Assumptions assumptions, long seed, int repetitions) {

    /** No matching is known to gain so much: more is a fault of the simulation, not a success. */
    static final double TOO_GOOD = 0.3;

    private static final int NEWCOMERS = 2;

    /** What came out, and whether it may be believed. */
    record Findings(Study study, List<Section> sections, Optional<String> fault) {}

    Findings findings() {
        var gains = new Gains(model, seed, repetitions);
        var capped = gains.of(assumptions, Choosing.THE_FIRST);
        var boundless = gains.of(assumptions.withRoom(Assumptions.BOUNDLESS), Choosing.THE_FIRST);
        var sections = List.of(
                new Section("Clients as they have been studied", Clients.study(assumptions, seed, repetitions)),
                new Section("Learning: what is true is found again", Learning.study(seed, repetitions * 20)),
                new Section("Picking one of several, in deviations of outcome", Picking.study(seed, repetitions * 50)),
                new Section("Gain over random, caseloads capped, in deviations of outcome", capped(capped)),
                new Section("Gain over random, no cap", boundless(boundless)),
                new Section("If something else were true, capped", otherwise(gains)),
                new Section("Newcomers' exposure in their first months, no cap, in equal shares", newcomers(gains)));
        return new Findings(this, sections, fault(capped, boundless));
    }

    private static List<Figure> capped(Outcomes outcomes) {
        var figures = new ArrayList<>(overRandom("capped", outcomes, Target.near(0.068, 0.02, "evidence, computed")));
        figures.add(new Figure("cappedAttune", "attune", outcomes.gain("attune", "random"), Gains.CAPPED));
        figures.add(Figure.of("cappedOracle", "oracle, who knows the truth", outcomes.gain("oracle", "random")));
        figures.add(Figure.of(
                "cappedAttuneOverFirst", "attune over first available", outcomes.gain("attune", "first available")));
        figures.add(Figure.of("cappedAttuneOverRaw", "attune over raw mean", outcomes.gain("attune", "raw mean")));
        figures.add(Figure.of(
                "cappedAttuneFelt",
                "attune, in felt understanding",
                outcomes.gainInFeltUnderstanding("attune", "random")));
        figures.add(Figure.of(
                "cappedLeastUsed", "least used therapist, in fair shares", outcomes.mean("attune", Course::leastUsed)));
        figures.add(Figure.of(
                "cappedTurnedAway",
                "clients whom nobody fitting had room for",
                outcomes.mean("attune", Course::turnedAway)));
        return figures;
    }

    private static List<Figure> boundless(Outcomes outcomes) {
        var figures = new ArrayList<>(overRandom("boundless", outcomes, Target.near(0.19, 0.03, "evidence, computed")));
        figures.add(Figure.of("boundlessAttune", "attune", outcomes.gain("attune", "random")));
        figures.add(Figure.of("boundlessOracle", "oracle, who knows the truth", outcomes.gain("oracle", "random")));
        figures.add(Figure.of(
                "boundlessLeastUsed",
                "least used therapist, in fair shares",
                outcomes.mean("attune", Course::leastUsed)));
        return figures;
    }

    private static List<Figure> overRandom(String key, Outcomes outcomes, Target shrunk) {
        return List.of(
                Figure.of(key + "First", "first available", outcomes.gain("first available", "random")),
                Figure.of(key + "Raw", "raw mean", outcomes.gain("raw mean", "random")),
                new Figure(key + "Shrunk", "shrunk mean", outcomes.gain("shrunk mean", "random"), shrunk),
                Figure.of(key + "NoChance", "attune without chance", outcomes.gain("attune without chance", "random")));
    }

    private List<Figure> otherwise(Gains gains) {
        return List.of(
                attune("anyOfThree", "clients take any of the three", gains, assumptions, Choosing.ANY),
                attune("common0", "the two effects unrelated", gains, assumptions.withCommon(0), Choosing.THE_FIRST),
                attune("common1", "the two effects one", gains, assumptions.withCommon(1), Choosing.THE_FIRST),
                attune(
                        "segments",
                        "therapists differ by concern, .025",
                        gains,
                        assumptions.withSegments(0.025),
                        Choosing.THE_FIRST));
    }

    private static Figure attune(String key, String words, Gains gains, Assumptions assumptions, Choosing choosing) {
        var outcomes = gains.of(assumptions, choosing, "random", "attune");
        return new Figure(key, words, outcomes.gain("attune", "random"), Gains.CAPPED);
    }

    private List<Figure> newcomers(Gains gains) {
        var exposures = gains.exposures(
                assumptions.withNewcomers(NEWCOMERS).withRoom(Assumptions.BOUNDLESS),
                "shrunk mean",
                "attune without chance",
                "attune");
        var half = new Target(0.5, 1.5, "half an equal share at least");
        return List.of(
                Figure.of("newShrunkFirst", "first, by shrunk mean", first(exposures, "shrunk mean")),
                Figure.of(
                        "newNoChanceFirst", "first, attune without chance", first(exposures, "attune without chance")),
                Figure.of("newAttuneFirst", "first, attune", first(exposures, "attune")),
                Figure.of("newShrunkOffered", "among three, by shrunk mean", offered(exposures, "shrunk mean")),
                Figure.of(
                        "newNoChanceOffered",
                        "among three, attune without chance",
                        offered(exposures, "attune without chance")),
                new Figure("newAttuneOffered", "among three, attune", offered(exposures, "attune"), half));
    }

    private static Interval first(Map<String, List<Exposure>> exposures, String policy) {
        return Interval.of(Objects.requireNonNull(exposures.get(policy)).stream()
                .mapToDouble(Exposure::first)
                .toArray());
    }

    private static Interval offered(Map<String, List<Exposure>> exposures, String policy) {
        return Interval.of(Objects.requireNonNull(exposures.get(policy)).stream()
                .mapToDouble(Exposure::offered)
                .toArray());
    }

    private static Optional<String> fault(Outcomes... all) {
        return List.of(all).stream()
                .flatMap(outcomes -> outcomes.courses().keySet().stream()
                        .filter(policy -> outcomes.gain(policy, "random").mean() > TOO_GOOD))
                .findFirst()
                .map(policy -> "The policy \"" + policy + "\" gains more than " + TOO_GOOD
                        + " deviations over random. No matching is known to: the simulation is at fault.");
    }
}
