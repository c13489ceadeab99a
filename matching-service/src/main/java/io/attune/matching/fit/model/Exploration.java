package io.attune.matching.fit.model;

/**
 * How chance gives those about whom little is learned their share.
 *
 * @param band how far below the highest score it reaches, in score deviations
 * @param temper the part of a posterior's deviation that is drawn with
 * @param widest a posterior counts at most this many times as uncertain as the surest in the band
 */
public record Exploration(double band, double temper, double widest) {}
