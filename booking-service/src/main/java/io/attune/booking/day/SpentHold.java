package io.attune.booking.day;

import java.time.Instant;

/** A hold that was given up, remembered until it would have ended by itself. */
public record SpentHold(String id, Instant until) {}
