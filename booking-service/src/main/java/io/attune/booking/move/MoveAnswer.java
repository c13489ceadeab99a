package io.attune.booking.move;

import io.attune.booking.availability.StartAnswer;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.ChangeDecision;

/** What became of a move. */
public sealed interface MoveAnswer {

    /** It stands like this now. */
    record Moved(Appointment appointment) implements MoveAnswer {}

    /** It cannot start then; the answer says why. */
    record NotOpen(StartAnswer answer) implements MoveAnswer {}

    /** The client is somewhere else then. */
    record ClientElsewhere() implements MoveAnswer {}

    /** It is not to be moved so, for the same reasons as any change. */
    record Refused(ChangeDecision why) implements MoveAnswer {}
}
