package io.attune.booking.caseload;

import java.util.List;

/** What the caseload says to one more client. */
public sealed interface SeatDecision {

    /** There is a place, and it is taken now. */
    record Seated() implements SeatDecision {}

    /** Every place is taken, as far as the seats tell. */
    record Full(List<Seat> seats) implements SeatDecision {}
}
