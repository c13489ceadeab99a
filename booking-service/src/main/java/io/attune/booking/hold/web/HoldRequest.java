package io.attune.booking.hold.web;

import io.attune.booking.hold.HoldAnHour;
import io.attune.booking.hold.HoldAnyHour;
import io.attune.platform.time.Zones;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/holds}: one therapist's hour, or the first that can be had with any of several. The
 * schema asks for what belongs to the one or to the other.
 */
record HoldRequest(
        @Nullable String therapistId,
        @Nullable String start,
        @Nullable String timeZone,
        String intakeId,
        @Nullable List<String> anyOf,
        @Nullable WindowRequest window,
        @Nullable String format,
        @Nullable String locationId) {

    boolean namesSeveral() {
        return anyOf != null;
    }

    HoldAnHour oneHour(Zones zones) {
        var instant = new RequestedStart(Objects.requireNonNull(start), timeZone).read(zones);
        return new HoldAnHour(Objects.requireNonNull(therapistId), instant, intakeId, format, locationId);
    }

    HoldAnyHour anyHour() {
        var when = Objects.requireNonNull(window).read();
        return new HoldAnyHour(intakeId, Objects.requireNonNull(anyOf), when, format);
    }
}
