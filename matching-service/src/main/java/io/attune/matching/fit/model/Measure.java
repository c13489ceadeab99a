package io.attune.matching.fit.model;

/**
 * What one soft rule counts, and against which reference its feature is measured.
 *
 * @param weight in 1/1,000
 * @param mean of the feature; for a learned one, what is true of the whole practice
 * @param deviation of the feature; for a learned one, between therapists
 */
public record Measure(int weight, double mean, double deviation) {

    /**
     * A feature in whole 1/10,000 deviations from its mean. Here and nowhere else is it rounded; all that follows is
     * exact.
     *
     * @param clip how many deviations still count
     */
    public int standing(double feature, double clip) {
        var deviations = (feature - mean) / deviation;
        return (int) Math.round(Math.clamp(deviations, -clip, clip) * FitModel.STANDING);
    }
}
