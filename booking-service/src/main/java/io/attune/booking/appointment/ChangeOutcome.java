package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;

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
}
