package io.attune.booking.day.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.attune.booking.day.Appointment;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The body of every event about an appointment. What only some of them say is left out of the others.
 *
 * @param localStart the start on the therapist's wall, to the second
 */
record AppointmentV1(
        String appointmentId,
        String therapistId,
        String intakeId,
        String clientId,
        String status,
        String start,
        String end,
        String localStart,
        String timeZone,
        String format,
        @Nullable String locationId,
        long version,
        @JsonUnwrapped Cause cause) {

    static AppointmentV1 of(Appointment appointment, Cause cause) {
        var hour = appointment.hour();
        return new AppointmentV1(
                appointment.id(),
                appointment.therapistId(),
                appointment.intakeId(),
                appointment.clientId(),
                appointment.status().code(),
                hour.start().toString(),
                hour.end().toString(),
                hour.localStart().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")),
                hour.timeZone(),
                appointment.meeting().format(),
                appointment.meeting().locationId(),
                appointment.version(),
                cause);
    }
}
