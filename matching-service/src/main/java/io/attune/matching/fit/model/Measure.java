package io.attune.matching.fit.model;

/**
 * What one soft rule counts, and against which reference its feature is measured.
 *
 * @param weight in 1/1,000
 * @param mean of the feature; for a learned one, what is true of the whole practice
 * @param deviation of the feature; for a learned one, between therapists
 */
public record Measure(int weight, double mean, double deviation) {}
