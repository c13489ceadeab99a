package io.attune.matching.shortlist.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistReady;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code shortlist.ready.v1}. */
record ShortlistReadyV1(
        String shortlistId,
        String intakeId,
        String clientId,
        String status,
        String fitModel,
        long intakeVersion,
        List<OfferV1> offers,
        @JsonInclude(Include.NON_NULL) @Nullable Integer passing,
        @JsonInclude(Include.NON_NULL) @Nullable List<String> passed) {

    record OfferV1(String therapistId) {}

    static ShortlistReadyV1 of(ShortlistReady ready) {
        var shortlist = ready.shortlist();
        var passed = ready.passed();
        return new ShortlistReadyV1(
                shortlist.intakeId(),
                shortlist.intakeId(),
                shortlist.clientId(),
                "ready",
                Objects.requireNonNull(shortlist.basis()).fitModel(),
                shortlist.intakeVersion(),
                shortlist.offers().stream()
                        .map(offer -> new OfferV1(offer.therapistId()))
                        .toList(),
                passed == null ? null : passed.number(),
                passed == null || passed.therapistIds().isEmpty() ? null : passed.therapistIds());
    }
}
