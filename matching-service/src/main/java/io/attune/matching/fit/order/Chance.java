package io.attune.matching.fit.order;

/**
 * What decides where scores do not: fixed by the request, so that the same request gives the same list.
 *
 * @param shortlistId the seed of every draw
 * @param day the day since 1970, by which ties rotate
 * @param explores whether anything may be drawn, and anybody lifted, at all
 * @param exposures by which somebody who was shown too seldom is lifted
 */
public record Chance(String shortlistId, long day, boolean explores, Exposures exposures) {}
