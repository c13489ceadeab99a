package io.attune.booking.hold;

import io.attune.booking.availability.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks that the first hour that can be had with any of several therapists be kept for an intake.
 *
 * @param window when it may start
 * @param format nothing for the usual one of whoever it will be
 */
public record HoldAnyHour(
        String intakeId,
        List<String> anyOf,
        Interval window,
        @Nullable String format) {

    public HoldAnyHour {
        anyOf = List.copyOf(anyOf);
    }
}
