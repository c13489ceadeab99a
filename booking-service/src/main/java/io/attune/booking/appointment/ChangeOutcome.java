package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.ChangeDecision;

/** What became of the wish to change an appointment. */
public sealed interface ChangeOutcome {

    /** It stands like this now. */
    record Changed(Appointment appointment) implements ChangeOutcome {}

    /** It has changed since it was read. */
    record Stale() implements ChangeOutcome {}

    /** It is over, has begun, or does not wait for this answer. */
    record NotPossible() implements ChangeOutcome {}

    /** It starts too soon: only the practice may still change it so, with a reason. */
    record TooLate() implements ChangeOutcome {}

    /** A record is corrected with a reason only. */
    record ReasonNeeded() implements ChangeOutcome {}

    /** Only the practice sets a rule aside. */
    record OverrideNotAllowed() implements ChangeOutcome {}

    /** There is no such appointment for whoever asks. */
    record NotFound() implements ChangeOutcome {}

    static ChangeOutcome of(ChangeDecision decision) {
        return switch (decision) {
            case ChangeDecision.Changed(var appointment) -> new Changed(appointment);
            case ChangeDecision.Stale stale -> new Stale();
            case ChangeDecision.NotPossible impossible -> new NotPossible();
            case ChangeDecision.TooLate late -> new TooLate();
            case ChangeDecision.ReasonNeeded needed -> new ReasonNeeded();
            case ChangeDecision.NotThere nothing -> new NotFound();
        };
    }
}
