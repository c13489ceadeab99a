package io.attune.booking.appointment.web;

/** The body of {@code POST …/cancel}; the reason is one of the codes of its schema. */
record CancelRequest(String reason) {}
