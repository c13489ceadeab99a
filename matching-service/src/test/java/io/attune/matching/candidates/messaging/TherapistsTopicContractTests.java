package io.attune.matching.candidates.messaging;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;
import static io.attune.matching.candidates.messaging.CandidateFixtures.event;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Listed;
import io.attune.matching.fit.candidate.Training.Depth;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.MutableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class TherapistsTopicContractTests {

    private static final String MAYA = "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11";

    private final Candidates candidates = new Candidates(ShippedModel.read());
    private final MutableClock clock = MutableClock.at(NOW);
    private final TherapistsTopic topic = new TherapistsTopic(candidates, clock);

    @Test
    void readsTheWholeTopicInEveryInstance() {
        assertThat(topic.reading()).isEqualTo(EventHandler.Reading.WHOLE);
    }

    @Test
    void readsThePublishedTherapistAsProfileServiceWritesIt() {
        topic.handle(event(
                "therapist.published.v1", MAYA, 3, Contracts.sample("profile", "therapist.published.v1"), Map.of()));

        var listed = known(MAYA).orElseThrow();
        var maya = listed.candidate();
        assertThat(listed.profileVersion()).isEqualTo(3);
        assertThat(maya.name()).isEqualTo("Maya Okafor");
        assertThat(maya.standing().published()).isTrue();
        assertThat(maya.standing().accepting()).isTrue();
        assertThat(maya.standing().caseloadCap()).isEqualTo(30);
        assertThat(maya.standing().caseload()).isNull();
        var licence = Objects.requireNonNull(maya.licence());
        assertThat(licence.category()).isEqualTo("RP");
        assertThat(licence.active()).isTrue();
        assertThat(licence.restricted()).isFalse();
        assertThat(licence.supervisor()).isNull();
        assertThat(licence.expiresOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(licence.checkedAt()).isEqualTo("2026-11-20T14:00:00Z");
        assertThat(licence.permittedJurisdictions()).containsExactlyInAnyOrder("CA-ON", "CA-NS");
        assertThat(maya.reach().languages()).containsExactlyInAnyOrder("en", "fr");
        assertThat(maya.reach().ageGroups()).containsExactlyInAnyOrder(AgeGroup.ADULT, AgeGroup.OLDER_ADULT);
        assertThat(maya.reach().participants()).containsExactlyInAnyOrder(Participants.INDIVIDUAL, Participants.COUPLE);
        assertThat(maya.reach().formats()).containsExactlyInAnyOrder(Format.VIDEO, Format.IN_PERSON);
        assertThat(maya.reach().locations().getFirst().city()).isEqualTo("Toronto");
        assertThat(maya.training().concerns()).contains(new TrainedConcern("anxiety", Depth.SPECIALISED, true));
        assertThat(maya.training().approaches()).containsExactlyInAnyOrder("emdr", "emotion-focused");
        assertThat(maya.training().goals()).containsExactly("symptom-relief");
        assertThat(maya.training().credentials()).containsExactly("RP");
        assertThat(maya.training().competences()).containsExactly("suicide-risk");
        assertThat(maya.person().gender()).isEqualTo("woman");
        assertThat(maya.person().style().said()).hasSize(3);
        assertThat(maya.person().identities()).containsExactly("lgbtq");
        assertThat(maya.person().knowledge()).containsExactly("faith-muslim");
        assertThat(maya.fees().sessions().getFirst().price()).isEqualTo(Money.of("150.00", "CAD"));
        assertThat(Objects.requireNonNull(maya.fees().sliding()).free()).isEqualTo(2);
        assertThat(maya.conflicts()).containsExactly("c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50");
        assertThat(maya.openHours()).isNull();
    }

    @Test
    void forgetsWhoIsWithdrawnOrErased() {
        topic.handle(published(MAYA, 1));
        topic.handle(event(
                "therapist.withdrawn.v1", MAYA, 2, Contracts.sample("profile", "therapist.withdrawn.v1"), Map.of()));
        assertThat(known(MAYA)).isEmpty();

        topic.handle(published("omar", 1));
        topic.forget("omar");
        assertThat(known("omar")).isEmpty();
    }

    @Test
    void takesAHigherVersionOnceAndNeverALowerOne() {
        topic.handle(published(MAYA, 2, it -> it.put("name", "second")));
        topic.handle(published(MAYA, 2, it -> it.put("name", "twice")));
        topic.handle(published(MAYA, 1, it -> it.put("name", "first")));

        assertThat(known(MAYA).orElseThrow().candidate().name()).isEqualTo("second");
    }

    @Test
    void staysWithdrawnWhenAnOlderPublicationComesLate() {
        topic.handle(event("therapist.withdrawn.v1", MAYA, 2, "{}", Map.of()));
        topic.handle(published(MAYA, 1));

        assertThat(known(MAYA)).isEmpty();
    }

    @Test
    void leavesAloneWhatIsUnknownToIt() {
        topic.handle(event("therapist.renamed.v1", MAYA, 5, "{}", Map.of()));

        assertThat(known(MAYA)).isEmpty();
    }

    static List<Consumer<ObjectNode>> impossibleValues() {
        return List.of(
                it -> it.remove("name"),
                it -> it.remove("status"),
                it -> it.put("accepting", "perhaps"),
                it -> it.putArray("formats").add("telepathy"),
                it -> it.putArray("ageGroups").add("ancient"),
                it -> it.withObject("/licence").put("expiresOn", "2027-02-30"),
                it -> it.withObject("/licence").put("checkedAt", "yesterday"),
                it -> it.withObject("/style").put("directive", 7),
                it -> it.withObject("/sliding").put("amount", "-1"),
                it -> it.putArray("concerns").addObject().put("code", "anxiety").put("verified", true),
                it -> it.putArray("languages").addNull(),
                it -> room(it).put("latitude", 90.1).put("longitude", 0),
                it -> room(it).put("latitude", 0).put("longitude", -180.1),
                it -> room(it).put("latitude", 43.65),
                it -> room(it).put("latitude", "north").put("longitude", 0),
                it -> fee(it).put("amount", "-0.01"),
                it -> fee(it).put("amount", "much"),
                it -> fee(it).put("currency", "dollars"),
                it -> fee(it).put("participants", "crowd"),
                it -> fee(it).put("minutes", 0),
                it -> it.withObject("/sliding").put("places", 2).put("free", 3),
                it -> it.withObject("/sliding").put("places", 2).put("free", -1),
                it -> it.putArray("participants").add("crowd"),
                it -> it.putArray("concerns")
                        .addObject()
                        .put("code", "anxiety")
                        .put("depth", "bottomless")
                        .put("verified", true),
                it -> it.put("caseloadCap", -1));
    }

    private static ObjectNode room(ObjectNode therapist) {
        return therapist.putArray("locations").addObject().put("id", "x").put("city", "y");
    }

    private static ObjectNode fee(ObjectNode therapist) {
        return therapist
                .putArray("fees")
                .addObject()
                .put("participants", "individual")
                .put("minutes", 50)
                .put("amount", "150.00")
                .put("currency", "CAD");
    }

    @Test
    void takesTheSameValuesWhereTheyAreStillPossible() {
        topic.handle(published(MAYA, 1, it -> {
            room(it).put("latitude", 90).put("longitude", -180);
            fee(it).put("amount", "0");
            it.withObject("/sliding").put("places", 2).put("free", 2);
            it.put("caseloadCap", 0);
        }));

        assertThat(known(MAYA).orElseThrow().profileVersion()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("impossibleValues")
    void refusesAnImpossibleValueAndKeepsTheLastGoodState(Consumer<ObjectNode> impossible) {
        topic.handle(published(MAYA, 1));
        var lastGood = known(MAYA).orElseThrow();

        assertThatThrownBy(() -> topic.handle(published(MAYA, 2, impossible))).isInstanceOf(UnreadableEvent.class);

        assertThat(known(MAYA)).contains(lastGood);
    }

    @Test
    void believesTheLastGoodStateForAnHourAndThenOffersNobody() {
        topic.handle(published(MAYA, 1));
        assertThatThrownBy(() -> topic.handle(event("therapist.published.v1", MAYA, 2, "no", Map.of())))
                .isInstanceOf(UnreadableEvent.class);

        clock.advance(Duration.ofMinutes(59));
        assertThat(known(MAYA)).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(known(MAYA)).isEmpty();

        topic.handle(published(MAYA, 3));
        assertThat(known(MAYA)).isPresent();
    }

    @Test
    void obeysNotOfferableEvenWhenTheBodyCannotBeRead() {
        topic.handle(published(MAYA, 1));

        assertThatThrownBy(() ->
                        topic.handle(event("therapist.published.v1", MAYA, 2, "no", Map.of("offerable", "false"))))
                .isInstanceOf(UnreadableEvent.class);

        assertThat(known(MAYA)).isEmpty();
    }

    @Test
    void obeysNotOfferableBeforeTheBody() {
        var body = published(MAYA, 1).data();

        topic.handle(event("therapist.published.v1", MAYA, 1, body, Map.of("offerable", "false")));

        assertThat(known(MAYA).orElseThrow().candidate().standing().accepting()).isFalse();
    }

    private Optional<Listed> known(String id) {
        return candidates.find(id, clock.instant());
    }
}
