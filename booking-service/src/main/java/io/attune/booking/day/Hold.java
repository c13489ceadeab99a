package io.attune.booking.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An hour kept for one intake for a few minutes. It ends by the clock, exactly at its instant, whether or not anyone
 * notices; booked in time, it becomes the appointment and gives it its id.
 *
 * @param override set where the client may have another hour at that time
 */
public record Hold(
        String id,
        long version,
        String therapistId,
        String intakeId,
        String clientId,
        Hour hour,
        Meeting meeting,
        Instant expiresAt,
        Basis basis,
        @Nullable OverlapOverride override) {

    public Hold(
            String id,
            long version,
            String therapistId,
            String intakeId,
            String clientId,
            Hour hour,
            Meeting meeting,
            Instant expiresAt,
            Basis basis) {
        this(id, version, therapistId, intakeId, clientId, hour, meeting, expiresAt, basis, null);
    }

    /** The day that decides it. */
    public DayId day() {
        return hour.dayOf(therapistId);
    }

    Hold at(Hour other) {
        return new Hold(id, version, therapistId, intakeId, clientId, other, meeting, expiresAt, basis);
    }

    public boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }
}
