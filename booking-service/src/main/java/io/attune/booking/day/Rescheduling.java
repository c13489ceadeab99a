package io.attune.booking.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who moved an appointment, and why, in coded words.
 *
 * @param by {@code client}, {@code staff}, {@code clinician}, {@code therapist}, or {@code system} where zone rules did
 * @param previousStart when it would have started
 * @param late whether it was moved within the notice
 * @param override why a rule was set aside for it, where one was
 */
public record Rescheduling(
        String by,
        String reason,
        Instant at,
        Instant previousStart,
        boolean late,
        @Nullable String override) {}
