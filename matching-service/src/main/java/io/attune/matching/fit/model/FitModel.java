package io.attune.matching.fit.model;

import io.attune.matching.fit.leaning.Guidelines;
import java.util.Map;
import java.util.Objects;

/**
 * The numbers by which fit is judged; one model judges one shortlist, which keeps its id and hash.
 *
 * @param id such as {@code 2026-11}
 * @param hash SHA-256 of the text the model was read from, hexadecimal
 * @param measures one for every soft rule, by its code; their weights add up to 1,000
 * @param clip how many deviations from the mean still count
 * @param scoreDeviation of the scores over the reference pairs: the unit in which "near" is meant
 */
public record FitModel(
        String id,
        String hash,
        Map<String, Measure> measures,
        double clip,
        double scoreDeviation,
        Exploration exploration,
        Limits limits,
        Guidelines guidelines) {

    /** One deviation in the unit of a standing. */
    public static final int STANDING = 10_000;

    /** One deviation in the unit of a score: a whole weight times a whole standing. */
    public static final long SCORE = 1_000L * STANDING;

    /** In score deviations: who was shown too seldom has to fit this nearly as well as the one who gives way. */
    private static final double FLOOR = 0.5;

    /** @throws UnusableFitModel with every reason at once */
    public FitModel {
        measures = Map.copyOf(measures);
        var reasons = Reasons.against(measures, clip, scoreDeviation, exploration, limits, guidelines);
        if (!reasons.isEmpty()) {
            throw new UnusableFitModel(id, reasons);
        }
    }

    public Measure measure(String rule) {
        return Objects.requireNonNull(measures.get(rule), rule);
    }

    /** A feature in whole 1/10,000 deviations from its mean. */
    public int standing(String rule, double feature) {
        return measure(rule).standing(feature, clip);
    }

    /** How far below the highest score chance may still reach, in the unit of a score. */
    public long band() {
        return Math.round(exploration.band() * scoreDeviation * SCORE);
    }

    /** How far below the last offer's score the one may lie who is lifted into it, in the unit of a score. */
    public long floor() {
        return Math.round(FLOOR * scoreDeviation * SCORE);
    }
}
