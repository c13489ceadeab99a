package io.attune.booking.intake;

/**
 * What booking knows of an intake.
 *
 * @param clientId opaque; the same for all intakes of one person
 * @param timeZone where the client is, for the answers they read
 * @param epoch tokens of an earlier one are revoked
 */
public record Intake(String clientId, State state, Level level, String timeZone, long epoch) {

    /** What is left of one that was forgotten; no token opens it. */
    public static Intake erased(String clientId) {
        return new Intake(clientId, State.ERASED, Level.GREEN, "Etc/UTC", Long.MAX_VALUE);
    }

    /** Whether hours may be held and booked for it. */
    public boolean mayBook() {
        return switch (state) {
            case SUBMITTED -> level == Level.GREEN || level == Level.YELLOW;
            case HELD -> false;
            case RELEASED -> true;
            case UNMATCHED, WITHDRAWN, ERASED -> false;
        };
    }

    /** Whether a clinician has to agree to an appointment. */
    public boolean needsConfirmation() {
        return mayBook() && level == Level.YELLOW;
    }

    /** What may still happen to it. */
    public enum State {
        /** On its way; later it may still be kept back. */
        SUBMITTED,
        /** Kept back for safety; no hour is held or booked for it. */
        HELD,
        /** A clinician has let it go on; later it may be kept back again. */
        RELEASED,
        /** The client does not agree to be matched; until they do a person looks with them, and appointments stay. */
        UNMATCHED,
        /** The client wants nothing more of it; it stays so. */
        WITHDRAWN,
        /** It was forgotten; of all that was known, only whose it was is left. */
        ERASED
    }

    /** What the safety questions came to. */
    public enum Level {
        GREEN,
        YELLOW,
        AMBER,
        RED
    }
}
