package io.attune.booking.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wish to move an appointment.
 *
 * @param version of the appointment that was read
 * @param override why the practice sets notice, or the client's other plans, aside
 */
public record RescheduleWish(
        String id,
        long version,
        Instant start,
        String reason,
        @Nullable String override) {}
