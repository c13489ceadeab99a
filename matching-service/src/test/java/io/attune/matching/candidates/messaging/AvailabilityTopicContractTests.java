package io.attune.matching.candidates.messaging;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;
import static io.attune.matching.candidates.messaging.CandidateFixtures.WEDNESDAY;
import static io.attune.matching.candidates.messaging.CandidateFixtures.availability;
import static io.attune.matching.candidates.messaging.CandidateFixtures.event;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Listed;
import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.testing.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvailabilityTopicContractTests {

    private static final String MAYA = "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11";

    private final Candidates candidates = new Candidates(ShippedModel.read());
    private final AvailabilityTopic topic = new AvailabilityTopic(candidates);

    @BeforeEach
    void mayaIsPublished() {
        hear(candidates, published(MAYA, 1));
    }

    @Test
    void readsTheWholeTopicInEveryInstance() {
        assertThat(topic.reading()).isEqualTo(EventHandler.Reading.WHOLE);
    }

    @Test
    void readsTheAvailabilityAsBookingServiceWritesIt() {
        topic.handle(event(
                "availability.changed.v1", MAYA, 4, Contracts.sample("booking", "availability.changed.v1"), Map.of()));

        assertThat(maya().availabilityVersion()).isEqualTo(4);
        assertThat(maya().candidate().standing().caseload()).isEqualTo(11);
        assertThat(maya().candidate().standing().newClientsThisMonth()).isEqualTo(2);
        assertThat(hours())
                .isEqualTo(new OpenHours(
                        Duration.ofMinutes(50),
                        Duration.ofHours(24),
                        List.of(
                                Instant.parse("2026-11-25T14:00:00Z"),
                                Instant.parse("2026-11-25T15:00:00Z"),
                                Instant.parse("2026-11-26T22:00:00Z")),
                        Instant.parse("2026-11-23T15:10:00Z")));
    }

    @Test
    void joinsTheTwoHalvesInWhateverOrderTheyCome() {
        topic.handle(availability("omar", 1, WEDNESDAY));
        assertThat(candidates.find("omar", NOW)).isEmpty();

        hear(candidates, published("omar", 1));

        var omar = candidates.find("omar", NOW).orElseThrow();
        assertThat(omar.candidate().openHours()).isNotNull();
    }

    @Test
    void takesAHigherVersionOnceAndNeverALowerOne() {
        topic.handle(availability(MAYA, 2, WEDNESDAY));
        topic.handle(availability(MAYA, 2));
        topic.handle(availability(MAYA, 1));

        assertThat(maya().availabilityVersion()).isEqualTo(2);
        assertThat(hours()).isNotNull().extracting(OpenHours::starts).isEqualTo(List.of(WEDNESDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "{}", "{\"sessionMinutes\":0}", "[1]"})
    void refusesWhatCannotBeReadAndKeepsTheLastGoodState(String body) {
        topic.handle(availability(MAYA, 1, WEDNESDAY));

        assertThatThrownBy(() -> topic.handle(event("availability.changed.v1", MAYA, 2, body, Map.of())))
                .isInstanceOf(UnreadableEvent.class);

        assertThat(maya().availabilityVersion()).isEqualTo(1);
    }

    @Test
    void refusesASessionThatTakesNoTime() {
        var body = availability(MAYA, 2, WEDNESDAY).data().replace("\"sessionMinutes\":50", "\"sessionMinutes\":0");

        assertThatThrownBy(() -> topic.handle(event("availability.changed.v1", MAYA, 2, body, Map.of())))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void obeysNotOfferableEvenWhenTheBodyCannotBeRead() {
        topic.handle(availability(MAYA, 1, WEDNESDAY));

        assertThatThrownBy(() ->
                        topic.handle(event("availability.changed.v1", MAYA, 2, "no", Map.of("offerable", "false"))))
                .isInstanceOf(UnreadableEvent.class);

        assertThat(hours()).isNull();
    }

    @Test
    void forgetsTheHoursButNotTheTherapistAndHearsAnewAfterwards() {
        topic.handle(availability(MAYA, 7, WEDNESDAY));

        topic.forget(MAYA);
        assertThat(hours()).isNull();

        topic.handle(availability(MAYA, 1, WEDNESDAY));
        assertThat(hours()).isNotNull();
    }

    private Listed maya() {
        return candidates.find(MAYA, NOW).orElseThrow();
    }

    private @Nullable OpenHours hours() {
        return maya().candidate().openHours();
    }
}
