package io.attune.booking.hours;

/** What became of the wish to take time off, or to take it back. */
public sealed interface TimeOffOutcome {

    /** It is off. */
    record Taken(TimeOff timeOff) implements TimeOffOutcome {}

    /** It is not off any more. */
    record TakenBack() implements TimeOffOutcome {}

    /** There is no such time off, or nobody has set hours to take time off from. */
    record NotThere() implements TimeOffOutcome {}

    /** More stretches of time off than anyone needs; some must end first. */
    record TooMany() implements TimeOffOutcome {}
}
