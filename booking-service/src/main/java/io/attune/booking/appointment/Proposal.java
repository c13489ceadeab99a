package io.attune.booking.appointment;

import io.attune.booking.availability.OpenHour;

/**
 * When, and with whom, a client could meet in the place of what cannot be kept. Nobody is moved without being asked.
 */
public record Proposal(String therapistId, OpenHour hour) {}
