package io.attune.matching.engine;

import io.attune.matching.fit.candidate.Candidate;

/**
 * A candidate and the versions they were put together from.
 *
 * @param availabilityVersion 0 while no availability has come
 */
public record Known(Candidate candidate, long profileVersion, long availabilityVersion) {}
