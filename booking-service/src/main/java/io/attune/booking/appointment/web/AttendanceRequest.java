package io.attune.booking.appointment.web;

import org.jspecify.annotations.Nullable;

/** The body of {@code POST …/attended} and {@code …/missed}; the reason is one of the codes of its schema. */
record AttendanceRequest(@Nullable String reason) {}
