package io.attune.booking.hold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks that an hour be kept for an intake.
 *
 * @param format nothing for the therapist's usual one
 * @param locationId nothing for the therapist's only one
 */
public record HoldAnHour(
        String therapistId,
        Instant start,
        String intakeId,
        @Nullable String format,
        @Nullable String locationId) {}
