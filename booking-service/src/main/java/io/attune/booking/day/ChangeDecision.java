package io.attune.booking.day;

/** What the day says to a change of an appointment. */
public sealed interface ChangeDecision {

    /** It stands like this now. */
    record Changed(Appointment appointment) implements ChangeDecision {}

    /** The caller decided on another version of it. */
    record Stale() implements ChangeDecision {}

    /** It is over, has begun, or does not wait for this answer. */
    record NotPossible() implements ChangeDecision {}

    /** It starts too soon for whoever asks. */
    record TooLate() implements ChangeDecision {}

    /** A record is corrected with a reason only. */
    record ReasonNeeded() implements ChangeDecision {}

    /** The day has no such appointment. */
    record NotThere() implements ChangeDecision {}
}
