package io.attune.matching.simulation;

import static java.util.stream.Collectors.toMap;

import io.attune.matching.fit.Matching;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.simulation.Figure.Target;
import io.attune.matching.simulation.Season.Choosing;
import io.attune.matching.simulation.Season.Course;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The same practices under one policy after another: what each gains in deviations of outcome between clients. */
final class Gains {

    static final Target CAPPED = new Target(0.05, 0.15, "evidence; Boyd 2025: .11");

    private final List<Policy> policies;
    private final long seed;
    private final int repetitions;

    Gains(FitModel model, long seed, int repetitions) {
        this.policies = policies(new Matching(model));
        this.seed = seed;
        this.repetitions = repetitions;
    }

    private static List<Policy> policies(Matching matching) {
        return List.of(
                Policy.random(),
                Policy.firstAvailable(),
                Policy.rawMean(),
                Policy.shrunkMean(),
                new Attune("attune without chance", matching, false),
                new Attune("attune", matching, true),
                Policy.oracle());
    }

    /** Every policy in practices of which these things are true. */
    Outcomes of(Assumptions assumptions, Choosing choosing, String... names) {
        var wanted = List.of(names);
        var courses = new LinkedHashMap<String, List<Course>>();
        for (var policy : policies) {
            if (wanted.isEmpty() || wanted.contains(policy.name())) {
                courses.put(policy.name(), courses(policy, assumptions, choosing));
            }
        }
        return new Outcomes(courses);
    }

    /** By policy, what newcomers get from it: all are asked in the same moments of a season under the product. */
    Map<String, List<Exposure>> exposures(Assumptions assumptions, String... names) {
        var asked = policies.stream()
                .filter(policy -> List.of(names).contains(policy.name()))
                .toList();
        var exposures = IntStream.range(0, repetitions)
                .parallel()
                .mapToObj(repetition -> exposures(asked, assumptions, repetition))
                .toList();
        var byPolicy = new LinkedHashMap<String, List<Exposure>>();
        for (var name : names) {
            byPolicy.put(
                    name,
                    exposures.stream()
                            .map(all -> Objects.requireNonNull(all.get(name)))
                            .toList());
        }
        return byPolicy;
    }

    private Map<String, Exposure> exposures(List<Policy> asked, Assumptions assumptions, int repetition) {
        var exposures = asked.stream().collect(toMap(Policy::name, _ -> new Exposure()));
        Season.under(
                named("attune"),
                Practice.drawn(assumptions, Luck.of(seed, "practice", repetition)),
                Choosing.THE_FIRST,
                Luck.of(seed, "newcomers", repetition),
                visit -> asked.forEach(policy ->
                        Objects.requireNonNull(exposures.get(policy.name())).note(visit, policy)));
        return exposures;
    }

    private Policy named(String name) {
        return policies.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Course> courses(Policy policy, Assumptions assumptions, Choosing choosing) {
        return IntStream.range(0, repetitions)
                .parallel()
                .mapToObj(repetition -> Season.under(
                        policy,
                        Practice.drawn(assumptions, Luck.of(seed, "practice", repetition)),
                        choosing,
                        Luck.of(seed, policy.name(), repetition)))
                .toList();
    }

    /** By policy, one course for every practice. */
    record Outcomes(Map<String, List<Course>> courses) {

        /** Of one policy over another, practice by practice. */
        Interval gain(String policy, String over) {
            return difference(policy, over, Course::outcome);
        }

        Interval gainInFeltUnderstanding(String policy, String over) {
            return difference(policy, over, Course::felt);
        }

        Interval mean(String policy, ToDoubleFunction<Course> what) {
            return Interval.of(of(policy).stream().mapToDouble(what).toArray());
        }

        private Interval difference(String policy, String over, ToDoubleFunction<Course> what) {
            var these = of(policy);
            var those = of(over);
            return Interval.of(IntStream.range(0, these.size())
                    .mapToDouble(place -> what.applyAsDouble(these.get(place)) - what.applyAsDouble(those.get(place)))
                    .toArray());
        }

        private List<Course> of(String policy) {
            return Objects.requireNonNull(courses.get(policy), policy);
        }
    }
}
