package io.attune.matching.fit.candidate;

import org.jspecify.annotations.Nullable;

/**
 * Whether there is room for a client.
 *
 * @param caseloadCap the most clients at a time; null is no limit
 * @param caseload clients at present; null is not known
 * @param newClientsThisMonth who breaks a tie: fewer first
 */
public record Standing(
        boolean published,
        boolean accepting,
        @Nullable Integer caseloadCap,
        @Nullable Integer caseload,
        int newClientsThisMonth) {

    public Standing {
        if ((caseloadCap != null && caseloadCap < 0) || (caseload != null && caseload < 0) || newClientsThisMonth < 0) {
            throw new IllegalArgumentException("Clients are counted from 0.");
        }
    }

    /** Whether a known caseload has reached a known cap. */
    public boolean isFull() {
        return caseloadCap != null && caseload != null && caseload >= caseloadCap;
    }

    /** The same with the cap lifted. */
    public Standing withRoom() {
        return new Standing(published, accepting, null, caseload, newClientsThisMonth);
    }
}
