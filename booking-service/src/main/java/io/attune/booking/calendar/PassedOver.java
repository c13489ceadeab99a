package io.attune.booking.calendar;

/**
 * A therapist whom a command asked for first and did not get.
 *
 * @param reason a coded word
 */
public record PassedOver(String therapistId, String reason) {}
