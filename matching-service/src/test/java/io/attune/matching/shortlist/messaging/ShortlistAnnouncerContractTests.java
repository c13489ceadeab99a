package io.attune.matching.shortlist.messaging;

import static io.attune.matching.shortlist.ShortlistFixtures.emptyShortlist;
import static io.attune.matching.shortlist.ShortlistFixtures.passed;
import static io.attune.matching.shortlist.ShortlistFixtures.readyShortlist;
import static io.attune.matching.shortlist.ShortlistFixtures.withdrawnShortlist;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.shortlist.Departure;
import io.attune.matching.shortlist.Passed;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistChosen;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistEmpty;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistLapsed;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistReady;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistWithdrawn;
import io.attune.platform.testing.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ShortlistAnnouncerContractTests {

    private static final Instant AT = Instant.parse("2026-11-23T15:04:06Z");

    private final ShortlistAnnouncer announcer = new ShortlistAnnouncer(new JsonMapper());

    @Test
    void writesShortlistReadyAsItsPaperSays() {
        var event = announcer.announce(new ShortlistReady(readyShortlist(), AT, passed()), 4);

        assertThat(event.type()).isEqualTo("shortlist.ready.v1");
        assertThat(event.topic()).isEqualTo("attune.shortlists");
        assertThat(event.key()).isEqualTo(readyShortlist().intakeId());
        assertThat(event.subject()).isEqualTo(readyShortlist().intakeId());
        assertThat(event.subjectVersion()).isEqualTo(4);
        assertThat(event.time()).isEqualTo(AT);
        Contracts.assertProduced("matching", "shortlist.ready.v1", event.data());
    }

    @Test
    void writesShortlistEmptyAsItsPaperSays() {
        var event = announcer.announce(new ShortlistEmpty(emptyShortlist(), AT), 2);

        assertThat(event.type()).isEqualTo("shortlist.empty.v1");
        assertThat(event.subjectVersion()).isEqualTo(2);
        Contracts.assertProduced("matching", "shortlist.empty.v1", event.data());
    }

    @Test
    void writesShortlistWithdrawnAsItsPaperSays() {
        var event = announcer.announce(new ShortlistWithdrawn(withdrawnShortlist(), AT), 2);

        assertThat(event.type()).isEqualTo("shortlist.withdrawn.v1");
        assertThat(event.subjectVersion()).isEqualTo(2);
        Contracts.assertProduced("matching", "shortlist.withdrawn.v1", event.data());
    }

    /** Who guards by version hears of what takes its place even when both are told in one write. */
    @Test
    void writesShortlistLapsedAsItsPaperSaysOfTheVersionThatLapsed() {
        var gone = List.of(new Departure("5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11", Departure.Reason.FULL));

        var event = announcer.announce(new ShortlistLapsed(readyShortlist(), gone, AT), 4);

        assertThat(event.type()).isEqualTo("shortlist.lapsed.v1");
        assertThat(event.subjectVersion()).isEqualTo(3);
        Contracts.assertProduced("matching", "shortlist.lapsed.v1", event.data());
    }

    @Test
    void writesShortlistChosenAsItsPaperSays() {
        var chosen = new ShortlistChosen(
                readyShortlist(), "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11", "8f14e45f-ceea-5b1d-9c3a-1a2b3c4d5e6f", AT);

        var event = announcer.announce(chosen, 4);

        assertThat(event.type()).isEqualTo("shortlist.chosen.v1");
        assertThat(event.subjectVersion()).isEqualTo(4);
        Contracts.assertProduced("matching", "shortlist.chosen.v1", event.data());
    }

    @Test
    void namesNobodyWhoPassedWhenAPickWasAdded() {
        var event = announcer.announce(new ShortlistReady(readyShortlist(), AT), 5);

        assertThat(event.data()).doesNotContain("pass");
        Contracts.assertValid("matching", "shortlist.ready.v1", event.data());
    }

    @Test
    void saysOnlyHowManyPassedWhenTheyAreTooManyToBeNamed() {
        var event = announcer.announce(new ShortlistReady(readyShortlist(), AT, new Passed(501, List.of())), 5);

        assertThat(event.data()).contains("\"passing\":501").doesNotContain("passed");
        Contracts.assertValid("matching", "shortlist.ready.v1", event.data());
    }

    @Test
    void saysNothingOfTheClientButTheOpaqueId() {
        var event = announcer.announce(new ShortlistReady(readyShortlist(), AT), 1);

        assertThat(event.data()).doesNotContain("anxiety").doesNotContain("Maya");
    }
}
