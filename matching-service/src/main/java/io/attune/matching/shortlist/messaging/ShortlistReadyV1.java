package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.Shortlist;
import java.util.List;
import java.util.Objects;

/** {@code shortlist.ready.v1}. */
record ShortlistReadyV1(
        String shortlistId,
        String intakeId,
        String clientId,
        String status,
        String fitModel,
        long intakeVersion,
        List<OfferV1> offers) {

    record OfferV1(String therapistId) {}

    static ShortlistReadyV1 of(Shortlist shortlist) {
        return new ShortlistReadyV1(
                shortlist.intakeId(),
                shortlist.intakeId(),
                shortlist.clientId(),
                "ready",
                Objects.requireNonNull(shortlist.basis()).fitModel(),
                shortlist.intakeVersion(),
                shortlist.offers().stream()
                        .map(offer -> new OfferV1(offer.therapistId()))
                        .toList());
    }
}
