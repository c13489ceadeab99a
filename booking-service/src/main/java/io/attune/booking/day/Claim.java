package io.attune.booking.day;

import io.attune.booking.change.Undertaking;

/**
 * An hour kept for an appointment that another document is about to put here. It takes its hour, is shown to nobody and
 * told to nobody; once the change is decided it is the appointment.
 *
 * @param appointment as it will be
 */
public record Claim(Undertaking undertaking, Appointment appointment) {

    public String changeId() {
        return undertaking.changeId();
    }
}
