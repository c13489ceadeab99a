package io.attune.matching.candidates;

import io.attune.matching.fit.candidate.OpenHours;

/**
 * What booking last said about one therapist.
 *
 * @param caseload clients at present, as booking counts them
 */
public record Openings(OpenHours hours, int caseload) {

    public Openings {
        if (caseload < 0) {
            throw new IllegalArgumentException("A caseload is not negative: " + caseload);
        }
    }
}
