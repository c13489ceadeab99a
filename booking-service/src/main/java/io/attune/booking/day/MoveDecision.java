package io.attune.booking.day;

import io.attune.booking.availability.StartAnswer;

/** What the day that an appointment is in says to its move. */
public sealed interface MoveDecision {

    /** It stands like this now. */
    record Moved(Appointment appointment) implements MoveDecision {}

    /** It cannot start then; the answer says why. */
    record NotOpen(StartAnswer answer) implements MoveDecision {}

    /** It is not to be moved so, for the same reasons as any change. */
    record Refused(ChangeDecision why) implements MoveDecision {}

    /** It took so long that someone else gave the move up. */
    record GivenUp() implements MoveDecision {}
}
