package io.attune.booking.appointment;

import java.time.Duration;

/** @param correctable for how long what was recorded of a session may be corrected */
public record AttendanceSettings(Duration correctable) {}
