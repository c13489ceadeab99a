package io.attune.matching.fit.model;

import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.leaning.Leanings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that speaks against a model, each with where it is written. */
final class Mistakes {

    private static final String MEASURES = "/measures";

    private final List<Mistake> mistakes = new ArrayList<>();

    private Mistakes() {}

    static List<Mistake> against(
            Map<String, Measure> measures,
            double clip,
            double scoreDeviation,
            Exploration exploration,
            Limits limits,
            Guidelines guidelines) {
        var found = new Mistakes();
        found.againstTheRules(measures);
        new TreeMap<>(measures).forEach(found::againstOne);
        found.unless(isPositive(clip), "/clip", "The clip is not above 0.");
        found.unless(isPositive(scoreDeviation), "/scoreDeviation", "The score deviation is not above 0.");
        found.againstExploration(exploration);
        found.againstLimits(limits);
        found.againstGuidelines(guidelines);
        return List.copyOf(found.mistakes);
    }

    private void againstTheRules(Map<String, Measure> measures) {
        var unknown = new TreeSet<>(measures.keySet());
        Leanings.codes().forEach(unknown::remove);
        unknown.forEach(code -> unless(false, at(code), "It weighs what is no rule: " + code + "."));
        var missing = new HashSet<>(Leanings.codes());
        missing.removeAll(measures.keySet());
        unless(missing.isEmpty(), MEASURES, "It does not weigh: " + String.join(", ", new TreeSet<>(missing)) + ".");
        var sum = measures.values().stream().mapToInt(Measure::weight).sum();
        unless(sum == 1000, MEASURES, "The weights add up to " + sum + "/1000.");
    }

    private void againstOne(String rule, Measure measure) {
        unless(measure.weight() >= 0, at(rule) + "/weight", "The weight of " + rule + " is negative.");
        unless(Double.isFinite(measure.mean()), at(rule) + "/mean", "The mean of " + rule + " is no number.");
        unless(
                isPositive(measure.deviation()),
                at(rule) + "/deviation",
                "The deviation of " + rule + " is not above 0.");
    }

    private void againstExploration(Exploration exploration) {
        unless(
                exploration.band() >= 0 && exploration.band() <= 1,
                "/exploration/band",
                "The band is not between 0 and 1.");
        unless(
                exploration.temper() >= 0 && exploration.temper() <= 1,
                "/exploration/temper",
                "The temper is not between 0 and 1.");
        unless(exploration.widest() >= 1, "/exploration/widest", "The widest is below 1.");
    }

    private void againstLimits(Limits limits) {
        unless(
                limits.licenceCheckedWithinDays() > 0,
                "/limits/licenceCheckedWithinDays",
                "A licence is checked within no day at all.");
        unless(limits.feeAbovePercent() >= 0, "/limits/feeAbovePercent", "A fee is relaxed below the limit.");
        unless(
                limits.distanceAbovePercent() >= 0,
                "/limits/distanceAbovePercent",
                "A distance is relaxed below the limit.");
    }

    private void againstGuidelines(Guidelines guidelines) {
        new TreeMap<>(guidelines.levels()).forEach((concern, row) -> new TreeMap<>(row)
                .forEach((approach, level) -> unless(
                        level >= 1 && level <= Guidelines.STRONGEST,
                        "/guidelines/" + concern + "/" + approach,
                        "The guideline level of " + approach + " for " + concern + " is not 1, 2 or 3.")));
    }

    private void unless(boolean right, String field, String reason) {
        if (!right) {
            mistakes.add(new Mistake(field, reason));
        }
    }

    private static String at(String rule) {
        return MEASURES + "/" + rule;
    }

    private static boolean isPositive(double number) {
        return Double.isFinite(number) && number > 0;
    }
}
