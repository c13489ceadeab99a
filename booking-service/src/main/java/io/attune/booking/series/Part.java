package io.attune.booking.series;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.DayId;

/** An appointment of a series, and the day to begin looking for it. */
public record Part(String appointmentId, String day) {

    static Part of(Appointment appointment) {
        return new Part(appointment.id(), appointment.day().key());
    }

    DayId firstDay() {
        return DayId.of(day);
    }
}
