package io.attune.booking.appointment;

import org.jspecify.annotations.Nullable;

/**
 * The wish to cancel an appointment.
 *
 * @param version of the appointment that was read
 * @param override why the practice lets a late cancellation pass
 */
public record CancelWish(
        String id, long version, String reason, @Nullable String override) {}
