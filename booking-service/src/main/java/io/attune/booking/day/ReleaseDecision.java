package io.attune.booking.day;

/** What the day says to the release of a hold. */
public sealed interface ReleaseDecision {

    /** It takes no hour any more. */
    record Released() implements ReleaseDecision {}

    /** It has become an appointment, which is cancelled, not released. */
    record IsAppointment(Appointment appointment) implements ReleaseDecision {}
}
