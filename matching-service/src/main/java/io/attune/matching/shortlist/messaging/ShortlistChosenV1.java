package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.ShortlistEvent.ShortlistChosen;

/** {@code shortlist.chosen.v1}. */
record ShortlistChosenV1(
        String shortlistId,
        String intakeId,
        String clientId,
        String status,
        long intakeVersion,
        String therapistId,
        String appointmentId) {

    static ShortlistChosenV1 of(ShortlistChosen event) {
        var shortlist = event.shortlist();
        return new ShortlistChosenV1(
                shortlist.intakeId(),
                shortlist.intakeId(),
                shortlist.clientId(),
                "chosen",
                shortlist.intakeVersion(),
                event.therapistId(),
                event.appointmentId());
    }
}
