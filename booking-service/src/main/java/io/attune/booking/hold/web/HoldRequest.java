package io.attune.booking.hold.web;

import io.attune.booking.day.OverlapOverride;
import io.attune.booking.hold.HoldAnHour;
import io.attune.booking.intake.Party;
import io.attune.platform.time.Zones;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The body of {@code POST /api/holds}. */
record HoldRequest(
        String therapistId,
        String start,
        @Nullable String timeZone,
        String intakeId,
        @Nullable String format,
        @Nullable String locationId,
        @Nullable OverrideRequest override) {

    private static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", HttpStatus.FORBIDDEN, "You may not do this");

    /** Why the practice lets the client have two hours at that time; the reason is one of the codes of the schema. */
    record OverrideRequest(String reason) {}

    HoldAnHour read(Party party, Zones zones) {
        var instant = new RequestedStart(start, timeZone).read(zones);
        return new HoldAnHour(therapistId, instant, intakeId, format, locationId, allowed(party));
    }

    private @Nullable OverlapOverride allowed(Party party) {
        if (override == null) {
            return null;
        }
        if (party instanceof Party.Practice practice) {
            return new OverlapOverride(practice.code(), override.reason());
        }
        throw new Refused(FORBIDDEN, "Only the practice sets a rule aside.");
    }
}
