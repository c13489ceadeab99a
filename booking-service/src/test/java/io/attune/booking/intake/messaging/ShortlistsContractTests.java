package io.attune.booking.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.intake.PaperOfferedTherapists;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.testing.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortlistsContractTests {

    private static final String INTAKE = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";
    private static final String READY = Contracts.sample("matching", "shortlist.ready.v1");
    private static final String EMPTY = Contracts.sample("matching", "shortlist.empty.v1");

    private final PaperOfferedTherapists offered = new PaperOfferedTherapists();
    private final ShortlistsTopic topic = new ShortlistsTopic(offered);

    @Test
    void readsWhoWasOfferedInTheOrderOfTheShortlist() {
        topic.handle(event("shortlist.ready.v1", 1, READY));

        assertThat(offered.to(INTAKE))
                .contains(List.of("5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11", "0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d"));
    }

    @Test
    void readsThatNobodyWasOffered() {
        topic.handle(event("shortlist.empty.v1", 1, EMPTY));

        assertThat(offered.to(INTAKE)).contains(List.of());
    }

    @Test
    void readsThatNobodyIsOfferedAnyMore() {
        topic.handle(event("shortlist.ready.v1", 1, READY));
        topic.handle(event("shortlist.withdrawn.v1", 2, Contracts.sample("matching", "shortlist.withdrawn.v1")));

        assertThat(offered.to(INTAKE)).contains(List.of());
    }

    @Test
    void keepsTheNewestWhenEventsComeTwiceAndOutOfOrder() {
        topic.handle(event("shortlist.empty.v1", 2, EMPTY));
        topic.handle(event("shortlist.ready.v1", 1, READY));
        topic.handle(event("shortlist.empty.v1", 2, EMPTY));

        assertThat(offered.to(INTAKE)).contains(List.of());
    }

    /** A lapse and what takes its place are one write; after it, whoever has left cannot be held any more. */
    @Test
    void offersOnlyWhomTheListThatTookTheLapsedOnesPlaceNames() {
        var without = READY.replace("0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d", "9a8b7c6d-0000-5000-8000-1a2b3c4d5e6f");
        topic.handle(event("shortlist.ready.v1", 1, READY));
        topic.handle(event("shortlist.lapsed.v1", 1, Contracts.sample("matching", "shortlist.lapsed.v1")));
        topic.handle(event("shortlist.ready.v1", 2, without));

        topic.handle(event("shortlist.lapsed.v1", 1, Contracts.sample("matching", "shortlist.lapsed.v1")));
        topic.handle(event("shortlist.ready.v1", 1, READY));

        assertThat(offered.to(INTAKE))
                .contains(List.of("5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11", "9a8b7c6d-0000-5000-8000-1a2b3c4d5e6f"));
    }

    @Test
    void keepsWhoWasOfferedWhenTheClientHasChosen() {
        topic.handle(event("shortlist.ready.v1", 1, READY));

        topic.handle(event("shortlist.chosen.v1", 2, Contracts.sample("matching", "shortlist.chosen.v1")));

        assertThat(offered.to(INTAKE)).hasValueSatisfying(ids -> assertThat(ids).hasSize(2));
    }

    @Test
    void refusesAnOfferWithoutATherapist() {
        var event = event("shortlist.ready.v1", 1, READY.replace("\"therapistId\"", "\"someone\""));

        assertThatThrownBy(() -> topic.handle(event)).isInstanceOf(UnreadableEvent.class);
    }

    private static IncomingEvent event(String type, long version, String body) {
        var at = Instant.parse("2026-11-23T15:00:00Z");
        return new IncomingEvent("id-" + version, type, INTAKE, version, at, INTAKE, Map.of(), body);
    }
}
