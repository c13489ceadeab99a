package io.attune.booking.day;

import java.time.Instant;

/** An appointment whose local time names another instant than it did. */
public record Reprojected(Appointment appointment, Instant previousStart) {}
