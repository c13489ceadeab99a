package io.attune.booking.appointment.web;

/** Why the practice sets a rule aside; the reason is one of the codes of its schema. */
record OverrideRequest(String reason) {}
