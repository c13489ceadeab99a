package io.attune.profile.intake;

import java.util.Locale;

/** How far an intake has come, as the client is told; always derived from what has happened, never set. */
public enum IntakeStatus {
    /** Therapists are being looked for. Becomes ready or empty. */
    MATCHING,
    /** A shortlist with offers is there. Becomes booked, or empty when matched again. */
    READY,
    /** Nobody fits as things are. Becomes ready when matched again. */
    EMPTY,
    /** An hour is taken. Becomes what it was before when the hour is cancelled. */
    BOOKED,
    /**
     * The client does not agree to be matched by a program, or no longer: somebody of the practice looks for a
     * therapist with them. Becomes matching when they agree again.
     */
    UNMATCHED,
    /** A clinician looks first; nothing else moves it. */
    HELD,
    /**
     * The client has withdrawn it, and it led to appointments: it is kept for as long as it must be, and then erased.
     */
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
