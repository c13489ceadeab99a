package io.attune.booking.day;

import java.time.Instant;

/** What happened to an appointment; it leaves with the write that made it true. */
public sealed interface AppointmentEvent {

    /** The appointment as the event left it. */
    Appointment appointment();

    Instant at();

    record AppointmentBooked(Appointment appointment, Instant at) implements AppointmentEvent {}

    record AppointmentCancelled(Appointment appointment, Cancellation cancellation, Instant at)
            implements AppointmentEvent {}

    record AppointmentAttended(Appointment appointment, Attendance attendance, Instant at)
            implements AppointmentEvent {}

    record AppointmentMissed(Appointment appointment, Attendance attendance, Instant at) implements AppointmentEvent {}

    record AppointmentNeedsAttention(Appointment appointment, Attention attention, Instant at)
            implements AppointmentEvent {}

    /** The same appointment at another hour; it was never cancelled. */
    record AppointmentRescheduled(Appointment appointment, Rescheduling why, Instant at) implements AppointmentEvent {}
}
