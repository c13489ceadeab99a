package io.attune.booking.hold.web;

import io.attune.booking.day.OverlapOverride;
import io.attune.booking.hold.HoldAnHour;
import io.attune.booking.hold.HoldAnyHour;
import io.attune.booking.intake.Party;
import io.attune.platform.time.Zones;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import io.attune.platform.web.RequestedTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

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
        @Nullable String locationId,
        @Nullable OverrideRequest override) {

    private static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", HttpStatus.FORBIDDEN, "You may not do this");

    /** Why the practice lets the client have two hours at that time; the reason is one of the codes of the schema. */
    record OverrideRequest(String reason) {}

    boolean namesSeveral() {
        return anyOf != null;
    }

    HoldAnHour oneHour(Party party, Zones zones) {
        var instant = new RequestedTime(Objects.requireNonNull(start), timeZone).read("/start", zones);
        var therapist = Objects.requireNonNull(therapistId);
        return new HoldAnHour(therapist, instant, intakeId, format, locationId, allowed(party));
    }

    HoldAnyHour anyHour() {
        var when = Objects.requireNonNull(window).read();
        return new HoldAnyHour(intakeId, Objects.requireNonNull(anyOf), when, format);
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
