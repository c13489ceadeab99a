package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;

/** What became of the wish to book a held hour. */
public sealed interface BookingOutcome {

    /** It is an appointment now, agreed on or waiting for a clinician's yes. */
    record Booked(Appointment appointment) implements BookingOutcome {}

    /** The hold had run out; the hour may be open again. */
    record HoldExpired() implements BookingOutcome {}

    /** The hold was released, withdrawn, or booked before. */
    record HoldGone() implements BookingOutcome {}

    /** The intake is kept back. */
    record IntakeHeld() implements BookingOutcome {}

    /** The therapist sees nobody now, or has no place left. */
    record TherapistUnavailable() implements BookingOutcome {}

    /** The client has another appointment at that time by now. */
    record ClientOverlap() implements BookingOutcome {}

    /** There is no such hold for whoever asks. */
    record NotFound() implements BookingOutcome {}
}
