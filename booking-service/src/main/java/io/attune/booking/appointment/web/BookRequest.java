package io.attune.booking.appointment.web;

/** The body of {@code POST /api/appointments}. */
record BookRequest(String holdId) {}
