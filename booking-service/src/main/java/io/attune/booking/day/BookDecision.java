package io.attune.booking.day;

/** What the day says to the booking of a held hour. */
public sealed interface BookDecision {

    /** The hold has become this appointment, booked or waiting for a clinician. */
    record Booked(Appointment appointment) implements BookDecision {}

    /** Its ten minutes were over. */
    record HoldExpired() implements BookDecision {}

    /** It was released or withdrawn. */
    record HoldGone() implements BookDecision {}

    /** It has become an appointment before, by another command. */
    record AlreadyBooked() implements BookDecision {}
}
