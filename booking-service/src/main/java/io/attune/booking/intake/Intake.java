package io.attune.booking.intake;

/**
 * What booking knows of an intake.
 *
 * @param clientId opaque; the same for all intakes of one person
 * @param timeZone where the client is, for the answers they read
 * @param epoch tokens of an earlier one are revoked
 */
public record Intake(String clientId, State state, Level level, String timeZone, long epoch) {

    /** Whether hours may be held and booked for it. */
    public boolean mayBook() {
        return switch (state) {
            case SUBMITTED -> level == Level.GREEN || level == Level.YELLOW;
            case HELD -> false;
            case RELEASED -> true;
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
        RELEASED
    }

    /** What the safety questions came to. */
    public enum Level {
        GREEN,
        YELLOW,
        AMBER,
        RED
    }
}
