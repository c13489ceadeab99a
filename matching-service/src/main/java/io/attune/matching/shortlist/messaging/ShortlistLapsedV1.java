package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.Departure;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistLapsed;
import java.util.List;
import java.util.Locale;

/** {@code shortlist.lapsed.v1}. */
record ShortlistLapsedV1(
        String shortlistId,
        String intakeId,
        String clientId,
        String status,
        long intakeVersion,
        List<DepartureV1> departures) {

    /** @param reason for staff; no client is told it */
    record DepartureV1(String therapistId, String reason) {
        static DepartureV1 of(Departure departure) {
            return new DepartureV1(
                    departure.therapistId(), departure.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    static ShortlistLapsedV1 of(ShortlistLapsed event) {
        var shortlist = event.shortlist();
        return new ShortlistLapsedV1(
                shortlist.intakeId(),
                shortlist.intakeId(),
                shortlist.clientId(),
                "lapsed",
                shortlist.intakeVersion(),
                event.gone().stream().map(DepartureV1::of).toList());
    }
}
