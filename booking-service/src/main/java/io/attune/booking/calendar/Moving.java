package io.attune.booking.calendar;

import io.attune.booking.change.Undertaking;

/**
 * What makes an appointment's claimed hour true.
 *
 * @param version of the appointment once the move is made; of two claimed hours of one appointment the later one counts
 */
public record Moving(Undertaking undertaking, long version) {}
