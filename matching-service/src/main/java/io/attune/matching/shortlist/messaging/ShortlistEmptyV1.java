package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.Shortlist;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code shortlist.empty.v1}. */
record ShortlistEmptyV1(
        String shortlistId,
        String intakeId,
        String clientId,
        String status,
        String fitModel,
        long intakeVersion,
        Map<String, Integer> refusals,
        List<RelaxationV1> relaxations) {

    record RelaxationV1(String code, int opens) {}

    static ShortlistEmptyV1 of(Shortlist shortlist) {
        var basis = Objects.requireNonNull(shortlist.basis());
        return new ShortlistEmptyV1(
                shortlist.intakeId(),
                shortlist.intakeId(),
                shortlist.clientId(),
                "empty",
                basis.fitModel(),
                shortlist.intakeVersion(),
                basis.refusals(),
                shortlist.relaxations().stream()
                        .map(it -> new RelaxationV1(it.code(), it.opens()))
                        .toList());
    }
}
