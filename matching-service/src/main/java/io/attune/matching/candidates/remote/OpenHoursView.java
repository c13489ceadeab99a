package io.attune.matching.candidates.remote;

import io.attune.matching.candidates.LiveHours;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What matching reads of booking's answer; an answer without one of these fields is malformed. */
record OpenHoursView(Instant asOf, List<Of> therapists) {

    OpenHoursView {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(therapists, "therapists");
    }

    /** The open hours of one therapist. */
    record Of(String therapistId, List<Hour> openHours) {
        Of {
            Objects.requireNonNull(therapistId, "therapistId");
            Objects.requireNonNull(openHours, "openHours");
        }

        List<Instant> starts() {
            return openHours.stream()
                    .map(hour -> hour.start().toInstant())
                    .sorted()
                    .toList();
        }
    }

    /** One hour; its end follows from the session's length, which is known here. */
    record Hour(OffsetDateTime start) {
        Hour {
            Objects.requireNonNull(start, "start");
        }
    }

    LiveHours.Known known() {
        return new LiveHours.Known(
                asOf, therapists.stream().collect(Collectors.toMap(Of::therapistId, Of::starts, (one, other) -> one)));
    }
}
