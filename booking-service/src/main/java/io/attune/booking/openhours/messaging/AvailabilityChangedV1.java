package io.attune.booking.openhours.messaging;

import io.attune.booking.openhours.Availability;
import java.time.Instant;
import java.util.List;

/** The body of {@code availability.changed.v1}; its fields are described in the contract's schema. */
record AvailabilityChangedV1(
        String therapistId,
        String timeZone,
        long sessionMinutes,
        long noticeHours,
        Instant horizonUntil,
        int caseload,
        int newClientsThisMonth,
        List<Instant> starts,
        Instant computedAt) {

    static final String TYPE = "availability.changed.v1";

    static AvailabilityChangedV1 of(String therapistId, Availability availability) {
        return new AvailabilityChangedV1(
                therapistId,
                availability.timeZone(),
                availability.session().toMinutes(),
                availability.notice().toHours(),
                availability.horizonUntil(),
                availability.caseload(),
                availability.newClientsThisMonth(),
                availability.starts(),
                availability.computedAt());
    }
}
