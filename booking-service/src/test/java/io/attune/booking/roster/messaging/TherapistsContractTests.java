package io.attune.booking.roster.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.roster.PaperTherapists;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.Therapist.Location;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.testing.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TherapistsContractTests {

    private static final String MAYA = "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11";
    private static final String PUBLISHED = Contracts.sample("profile", "therapist.published.v1");
    private static final String WITHDRAWN = Contracts.sample("profile", "therapist.withdrawn.v1");

    private final PaperTherapists therapists = new PaperTherapists();
    private final List<String> news = new ArrayList<>();
    private final TherapistsTopic topic = new TherapistsTopic(therapists, news::add);

    @Test
    void readsWhatBookingHasToKnowOfATherapist() {
        topic.handle(published(1, PUBLISHED));

        var downtown = new Location("downtown", "100 Queen Street West", "Toronto");
        assertThat(known())
                .isEqualTo(new Therapist(
                        Standing.PRACTISING,
                        true,
                        "America/Toronto",
                        List.of("video", "in-person"),
                        List.of(downtown),
                        30,
                        LocalDate.parse("2027-07-01")));
        assertThat(news).containsExactly(MAYA);
    }

    @Test
    void knowsAPausedTherapistAndOneWithoutALicence() {
        topic.handle(published(2, PUBLISHED.replace("\"status\": \"published\"", "\"status\": \"paused\"")));
        var paused = known();
        topic.handle(published(3, PUBLISHED.replace("\"status\": \"active\"", "\"status\": \"suspended\"")));
        var suspended = known();

        assertThat(paused.standing()).isEqualTo(Standing.PAUSED);
        assertThat(suspended.standing()).isEqualTo(Standing.UNLICENSED);
    }

    @Test
    void knowsAWithdrawnTherapist() {
        topic.handle(published(1, PUBLISHED));
        topic.handle(event("therapist.withdrawn.v1", 2, WITHDRAWN));

        assertThat(known().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(known().takesClients()).isFalse();
    }

    @Test
    void keepsTheNewestWhenEventsComeOutOfOrder() {
        topic.handle(event("therapist.withdrawn.v1", 5, WITHDRAWN));
        topic.handle(published(4, PUBLISHED));

        assertThat(known().standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void passesTheNewsOnAgainWhenAnEventComesTwice() {
        topic.handle(published(1, PUBLISHED));
        topic.handle(published(1, PUBLISHED));

        assertThat(news).containsExactly(MAYA, MAYA);
        assertThat(therapists.find(MAYA).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void refusesABodyWithoutATimeZone() {
        var event = published(1, PUBLISHED.replace("\"timeZone\": \"America/Toronto\",", ""));

        assertThatThrownBy(() -> topic.handle(event)).isInstanceOf(UnreadableEvent.class);
        assertThat(news).isEmpty();
    }

    private Therapist known() {
        return therapists.find(MAYA).orElseThrow().state();
    }

    private static IncomingEvent published(long version, String body) {
        return event("therapist.published.v1", version, body);
    }

    private static IncomingEvent event(String type, long version, String body) {
        var at = Instant.parse("2026-11-23T15:00:00Z");
        return new IncomingEvent("id-" + version, type, MAYA, version, at, MAYA, Map.of(), body);
    }
}
