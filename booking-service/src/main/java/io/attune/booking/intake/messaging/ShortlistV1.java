package io.attune.booking.intake.messaging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What booking reads of {@code shortlist.ready.v1} and {@code shortlist.empty.v1}; an empty one has no offers. */
record ShortlistV1(String intakeId, @Nullable List<Offer> offers) {

    ShortlistV1 {
        Objects.requireNonNull(intakeId, "intakeId");
    }

    /** In the order in which they are offered. */
    List<String> therapistIds() {
        return offers == null
                ? List.of()
                : offers.stream().map(Offer::therapistId).distinct().toList();
    }

    record Offer(String therapistId) {
        Offer {
            Objects.requireNonNull(therapistId, "offers.therapistId");
        }
    }
}
