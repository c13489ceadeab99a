package io.attune.booking.roster.messaging;

import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.Therapist.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What booking reads of {@code therapist.published.v1}. */
record TherapistPublishedV1(
        String status,
        boolean accepting,
        String timeZone,
        Licence licence,
        List<String> formats,
        @Nullable List<Therapist.Location> locations,
        @Nullable Integer caseloadCap,
        @Nullable LocalDate leavesOn) {

    TherapistPublishedV1 {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(timeZone, "timeZone");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(formats, "formats");
    }

    Therapist therapist() {
        return new Therapist(
                standing(),
                accepting,
                timeZone,
                formats,
                locations == null ? List.of() : locations,
                caseloadCap == null ? Therapist.NO_CAP : caseloadCap,
                leavesOn);
    }

    private Standing standing() {
        if (!licence.status().equals("active")) {
            return Standing.UNLICENSED;
        }
        return status.equals("published") ? Standing.PRACTISING : Standing.PAUSED;
    }

    record Licence(String status) {
        Licence {
            Objects.requireNonNull(status, "licence.status");
        }
    }
}
