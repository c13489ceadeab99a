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

    /** There is no such appointment for whoever asks. */
    record NotFound() implements ChangeOutcome {}

    static ChangeOutcome of(ChangeDecision decision) {
        return switch (decision) {
            case ChangeDecision.Changed(var appointment) -> new Changed(appointment);
            case ChangeDecision.Stale stale -> new Stale();
            case ChangeDecision.NotPossible impossible -> new NotPossible();
            case ChangeDecision.NotThere nothing -> new NotFound();
        };
    }
}
