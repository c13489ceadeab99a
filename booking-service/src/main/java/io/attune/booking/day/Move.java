package io.attune.booking.day;

import io.attune.booking.change.Undertaking;

/**
 * The move of an appointment to another hour.
 *
 * @param from the day that decides it
 * @param version of the appointment it was decided on
 * @param basis what the new hour was decided on
 */
public record Move(
        Undertaking undertaking,
        DayId from,
        String appointmentId,
        long version,
        Hour hour,
        Basis basis,
        Rescheduling why) {}
