package io.attune.matching.exposure.messaging;

import io.attune.matching.exposure.MatchedShortlist;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is read of {@code shortlist.ready.v1}. */
record ShortlistMatchedV1(
        List<OfferV1> offers,
        @Nullable Integer passing,
        @Nullable List<String> passed) {

    record OfferV1(String therapistId) {}

    /** Nothing when the shortlist only grew by a pick, or is from before those who passed were told. */
    Optional<MatchedShortlist> shortlist(String intakeId, long version, Instant at) {
        var offered = offers.stream().map(OfferV1::therapistId).toList();
        return Optional.ofNullable(passing)
                .map(number -> new MatchedShortlist(
                        intakeId, version, at, offered, number, passed == null ? List.of() : passed));
    }
}
