package io.attune.booking.hours;

import io.attune.booking.roster.TherapistId;

/** What was held and agreed under a therapist's hours; answered by whoever keeps the days. */
public interface Commitments {

    /** Whether anything is held or agreed for a time that is still to come. */
    boolean anyAhead(TherapistId therapist);

    /**
     * The hours are others than before: whatever they no longer allow is marked for someone to look at, never dropped.
     */
    void reconsider(TherapistId therapist);
}
