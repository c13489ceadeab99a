package io.attune.matching.exposure;

import java.time.Instant;
import java.util.List;

/**
 * One time that somebody was offered to an intake.
 *
 * @param version of the intake's shortlist, by which repeated and late news is known
 * @param passing how many there were to choose from
 * @param passed their ids; empty where they were too many to be named
 */
public record MatchedShortlist(
        String intakeId, long version, Instant at, List<String> offered, int passing, List<String> passed) {

    public MatchedShortlist {
        offered = List.copyOf(offered);
        passed = List.copyOf(passed);
        if (offered.isEmpty() || passing < offered.size() || !passed.isEmpty() && passed.size() != passing) {
            throw new IllegalArgumentException("Of " + passing + " who pass, " + passed.size() + " are named");
        }
    }

    boolean namesWhoPassed() {
        return !passed.isEmpty();
    }

    /** What each of those who passed could expect, in 1/1,000 offers. */
    long share() {
        return Math.round(1000.0 * offered.size() / passing);
    }
}
