package io.attune.matching.candidates;

import io.attune.matching.fit.candidate.OpenHours;

/**
 * What booking last said about one therapist.
 *
 * @param caseload clients at present, as booking counts them
 * @param newClientsThisMonth how many of them came this month
 */
public record Openings(OpenHours hours, int caseload, int newClientsThisMonth) {

    public Openings {
        if (caseload < 0 || newClientsThisMonth < 0) {
            throw new IllegalArgumentException(
                    "Clients are not fewer than none: " + caseload + ", " + newClientsThisMonth);
        }
    }
}
