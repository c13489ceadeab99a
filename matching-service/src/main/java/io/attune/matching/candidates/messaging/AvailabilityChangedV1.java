package io.attune.matching.candidates.messaging;

import io.attune.matching.candidates.Openings;
import io.attune.matching.fit.candidate.OpenHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What matching reads of {@code availability.changed.v1}; booking did not always say who is new. */
record AvailabilityChangedV1(
        int sessionMinutes,
        int noticeHours,
        int caseload,
        @Nullable Integer newClientsThisMonth,
        List<Instant> starts,
        Instant computedAt) {

    AvailabilityChangedV1 {
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(computedAt, "computedAt");
    }

    Openings openings() {
        return new Openings(
                new OpenHours(Duration.ofMinutes(sessionMinutes), Duration.ofHours(noticeHours), starts, computedAt),
                caseload,
                newClientsThisMonth == null ? 0 : newClientsThisMonth);
    }
}
