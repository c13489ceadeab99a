package io.attune.matching.fit.model;

/**
 * Bounds that are not weights.
 *
 * @param licenceCheckedWithinDays how long a look at the register stays good
 * @param feeAbovePercent how far above the client's limit a relaxation may go
 * @param distanceAbovePercent how far beyond the client's distance a relaxation may go
 */
public record Limits(int licenceCheckedWithinDays, int feeAbovePercent, int distanceAbovePercent) {}
