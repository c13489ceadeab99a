package io.attune.booking.availability;

import java.time.Instant;

/** A session that can be booked: its start, and its end without the buffer. */
public record OpenHour(Instant start, Instant end) {}
