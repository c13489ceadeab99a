package io.attune.matching.shortlist;

/** Somebody on a shortlist who can no longer be had, and why; the client is never told the why. */
public record Departure(String therapistId, Reason reason) {

    /** Why; for staff. */
    public enum Reason {
        /** Withdrawn, paused, unpublished, or not accepting clients. */
        LEFT,
        /** The caseload has reached the cap. */
        FULL,
        /** The registration no longer lets them work where the client is. */
        LICENCE
    }
}
