package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.Shortlist;

/** {@code shortlist.withdrawn.v1}. */
record ShortlistWithdrawnV1(String shortlistId, String intakeId, String clientId, String status, long intakeVersion) {

    static ShortlistWithdrawnV1 of(Shortlist shortlist) {
        return new ShortlistWithdrawnV1(
                shortlist.intakeId(),
                shortlist.intakeId(),
                shortlist.clientId(),
                "withdrawn",
                shortlist.intakeVersion());
    }
}
