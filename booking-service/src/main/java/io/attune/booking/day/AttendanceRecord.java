package io.attune.booking.day;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wish to record whether a session took place.
 *
 * @param status attended or missed
 * @param correctable for how long after the first record another may take its place
 */
public record AttendanceRecord(
        AppointmentStatus status, String by, @Nullable String reason, Instant at, Duration correctable) {

    /** Once it has begun; what is recorded already only otherwise, and not for ever. */
    boolean suits(Appointment appointment) {
        var earlier = appointment.course().attendance();
        return switch (appointment.status()) {
            case BOOKED -> !at.isBefore(appointment.hour().start());
            case ATTENDED, MISSED ->
                appointment.status() != status && earlier != null && earlier.mayBeCorrected(at, correctable);
            case TO_CONFIRM, CANCELLED -> false;
        };
    }

    /** What corrects an earlier record says why. */
    boolean lacksReason(Appointment appointment) {
        return reason == null && appointment.course().attendance() != null;
    }

    Attendance after(@Nullable Attendance earlier) {
        return new Attendance(by, reason, at, earlier == null ? at : earlier.firstAt());
    }
}
