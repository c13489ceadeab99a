package io.attune.booking.hold.web;

import io.attune.booking.hold.HoldAnHour;
import io.attune.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/holds}. */
record HoldRequest(
        String therapistId,
        String start,
        @Nullable String timeZone,
        String intakeId,
        @Nullable String format,
        @Nullable String locationId) {

    HoldAnHour read(Zones zones) {
        var instant = new RequestedStart(start, timeZone).read(zones);
        return new HoldAnHour(therapistId, instant, intakeId, format, locationId);
    }
}
