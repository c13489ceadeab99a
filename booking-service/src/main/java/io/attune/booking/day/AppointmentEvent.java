package io.attune.booking.day;

import java.time.Instant;
import java.util.List;

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

    /** The same appointment at another hour; it was never cancelled. */
    record AppointmentRescheduled(Appointment appointment, Rescheduling why, Instant at) implements AppointmentEvent {}

    /** A person has seen to it; what the appointment needed looking at for. */
    record AppointmentAttentionResolved(Appointment appointment, Attention attention, Instant at)
            implements AppointmentEvent {}

    /** @param proposals when they could meet instead, as far as was known when it was marked */
    record AppointmentNeedsAttention(Appointment appointment, Attention attention, List<Instant> proposals, Instant at)
            implements AppointmentEvent {
        public AppointmentNeedsAttention {
            proposals = List.copyOf(proposals);
        }

        /** Where there is nothing to propose. */
        public AppointmentNeedsAttention(Appointment appointment, Attention attention, Instant at) {
            this(appointment, attention, List.of(), at);
        }
    }
}
