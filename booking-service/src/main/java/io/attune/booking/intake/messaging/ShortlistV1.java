package io.attune.booking.intake.messaging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What booking reads of every event that says who is offered; one that is empty or withdrawn has no offers. */
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
