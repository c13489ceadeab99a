package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.candidate.Candidate;

/**
 * One constraint that would give way.
 *
 * @param code the hard rule that gives way: {@code times}, {@code format}, {@code fee}, {@code must}, {@code coverage}
 *     or {@code accepting}
 * @param opens how many therapists may then be offered
 * @param first who would then stand first
 */
public record Relaxation(String code, Change change, int opens, Candidate first) {

    public Relaxation {
        if (opens < 1) {
            throw new IllegalArgumentException("A relaxation opens somebody.");
        }
    }
}
