package io.attune.booking.hold;

import io.attune.booking.day.OverlapOverride;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks that an hour be kept for an intake.
 *
 * @param format nothing for the therapist's usual one
 * @param locationId nothing for the therapist's only one
 * @param override set where the client may have another hour at that time
 */
public record HoldAnHour(
        String therapistId,
        Instant start,
        String intakeId,
        @Nullable String format,
        @Nullable String locationId,
        @Nullable OverlapOverride override) {

    public HoldAnHour(
            String therapistId, Instant start, String intakeId, @Nullable String format, @Nullable String locationId) {
        this(therapistId, start, intakeId, format, locationId, null);
    }
}
