package io.attune.booking.appointment.web;

import io.attune.booking.appointment.RescheduleWish;
import io.attune.booking.intake.Party;
import io.attune.platform.time.Zones;
import io.attune.platform.web.RequestedTime;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST …/reschedule}. */
record RescheduleRequest(
        String start,
        @Nullable String timeZone,
        @Nullable String reason,
        @Nullable OverrideRequest override) {

    RescheduleWish read(String id, long version, Party party, Zones zones) {
        var instant = new RequestedTime(start, timeZone).read("/start", zones);
        return new RescheduleWish(id, version, instant, cause(party), override == null ? null : override.reason());
    }

    private String cause(Party party) {
        if (reason != null) {
            return reason;
        }
        return party instanceof Party.Client ? "client-asked" : "other";
    }
}
