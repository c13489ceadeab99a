package io.attune.matching.fit.model;

import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.leaning.Leanings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that speaks against a model, one sentence each. */
final class Reasons {

    private final List<String> reasons = new ArrayList<>();

    private Reasons() {}

    static List<String> against(
            Map<String, Measure> measures,
            double clip,
            double scoreDeviation,
            Exploration exploration,
            Limits limits,
            Guidelines guidelines) {
        var reasons = new Reasons();
        reasons.againstTheRules(measures);
        new TreeMap<>(measures).forEach(reasons::againstOne);
        reasons.unless(isPositive(clip), "The clip is not above 0.");
        reasons.unless(isPositive(scoreDeviation), "The score deviation is not above 0.");
        reasons.againstExploration(exploration);
        reasons.againstLimits(limits);
        reasons.againstGuidelines(guidelines);
        return List.copyOf(reasons.reasons);
    }

    private void againstTheRules(Map<String, Measure> measures) {
        var unknown = new TreeSet<>(measures.keySet());
        Leanings.codes().forEach(unknown::remove);
        unless(unknown.isEmpty(), "It weighs what is no rule: " + String.join(", ", unknown) + ".");
        var missing = new HashSet<>(Leanings.codes());
        missing.removeAll(measures.keySet());
        unless(missing.isEmpty(), "It does not weigh: " + String.join(", ", new TreeSet<>(missing)) + ".");
        var sum = measures.values().stream().mapToInt(Measure::weight).sum();
        unless(sum == 1000, "The weights add up to " + sum + "/1000.");
    }

    private void againstOne(String rule, Measure measure) {
        unless(measure.weight() >= 0, "The weight of " + rule + " is negative.");
        unless(Double.isFinite(measure.mean()), "The mean of " + rule + " is no number.");
        unless(isPositive(measure.deviation()), "The deviation of " + rule + " is not above 0.");
    }

    private void againstExploration(Exploration exploration) {
        unless(exploration.band() >= 0 && exploration.band() <= 1, "The band is not between 0 and 1.");
        unless(exploration.temper() >= 0 && exploration.temper() <= 1, "The temper is not between 0 and 1.");
        unless(exploration.widest() >= 1, "The widest is below 1.");
    }

    private void againstLimits(Limits limits) {
        unless(limits.licenceCheckedWithinDays() > 0, "A licence is checked within no day at all.");
        unless(limits.feeAbovePercent() >= 0, "A fee is relaxed below the limit.");
        unless(limits.distanceAbovePercent() >= 0, "A distance is relaxed below the limit.");
    }

    private void againstGuidelines(Guidelines guidelines) {
        new TreeMap<>(guidelines.levels()).forEach((concern, row) -> new TreeMap<>(row)
                .forEach((approach, level) -> unless(
                        level >= 1 && level <= Guidelines.STRONGEST,
                        "The guideline level of " + approach + " for " + concern + " is not 1, 2 or 3.")));
    }

    private void unless(boolean right, String reason) {
        if (!right) {
            reasons.add(reason);
        }
    }

    private static boolean isPositive(double number) {
        return Double.isFinite(number) && number > 0;
    }
}
