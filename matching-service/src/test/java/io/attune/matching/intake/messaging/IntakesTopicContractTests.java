package io.attune.matching.intake.messaging;

import static io.attune.matching.intake.messaging.IntakeFixtures.event;
import static io.attune.matching.intake.messaging.IntakeFixtures.held;
import static io.attune.matching.intake.messaging.IntakeFixtures.submitted;
import static io.attune.matching.intake.messaging.IntakeFixtures.withSealedNeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.need.WeeklyWindow;
import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.intake.CurrentRules;
import io.attune.matching.intake.InMemoryIntakes;
import io.attune.matching.intake.Intake;
import io.attune.platform.messaging.CaughtUp;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.seal.HeardKeys;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.MutableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.node.ObjectNode;

class IntakesTopicContractTests {

    private static final Instant CAME = Instant.parse("2026-11-23T15:04:05Z");
    private static final String ID = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";

    private final InMemoryIntakes intakes = new InMemoryIntakes();
    private final List<Intake> told = new ArrayList<>();
    private final List<String> stillReading = new ArrayList<>();
    private final IntakesTopic topic = new IntakesTopic(
            intakes, told::add, CurrentRules.ZONES, sealing(IntakeKeys.heardOf(ID)), directory(() -> stillReading));

    @Test
    void sharesTheTopicAmongTheInstances() {
        assertThat(topic.reading()).isEqualTo(EventHandler.Reading.SHARED);
    }

    @Test
    void readsTheSubmittedIntakeAsProfileServiceWritesIt() {
        topic.handle(withSealedNeed("intake.submitted.v1", ID, 1, it -> {}));

        var intake = (Intake.Submitted) intakes.find(ID).orElseThrow();
        assertThat(told).containsExactly(intake);
        assertThat(intake.version()).isEqualTo(1);
        assertThat(intake.level()).isEqualTo(Intake.Level.GREEN);
        assertThat(intake.epoch()).isEqualTo(1);
        assertThat(intake.language()).isEqualTo("en");
        assertThat(intake.timeZone()).isEqualTo("America/Toronto");
        var need = intake.need();
        assertThat(need.clientId()).isEqualTo("c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50");
        assertThat(need.safety()).isEqualTo(new SafetyLevel.Green());
        assertThat(need.participants()).isEqualTo(Participants.INDIVIDUAL);
        assertThat(need.ageGroup()).isEqualTo(AgeGroup.ADULT);
        assertThat(need.location().jurisdiction()).isEqualTo("CA-ON");
        assertThat(need.location().point()).isNotNull();
        assertThat(need.conditions().maxDistanceKm()).isEqualTo(15);
        assertThat(need.languages()).containsExactly("fr", "en");
        assertThat(need.concerns()).containsExactly(new Concern("anxiety", 3), new Concern("grief", 1));
        assertThat(need.goals()).containsExactly("symptom-relief");
        assertThat(need.conditions().formats()).containsExactly(Format.VIDEO, Format.IN_PERSON);
        assertThat(need.conditions().times())
                .containsExactly(new WeeklyWindow(DayOfWeek.MONDAY, LocalTime.of(17, 0), LocalTime.of(21, 0)));
        assertThat(need.conditions().startBy()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(need.conditions().budget()).isEqualTo(Money.of("160.00", "CAD"));
        assertThat(need.conditions().credentials()).containsExactlyInAnyOrder("RP", "C.Psych");
        assertThat(need.wishes().gender()).isEqualTo(new Wish<>("woman", false, 2));
        assertThat(need.wishes().approaches()).isEqualTo(new Wish<>(Set.of("emdr"), false, 1));
        assertThat(need.wishes().identities()).isEqualTo(new Wish<>(Set.of("lgbtq"), false, 3));
        assertThat(need.wishes().avoid()).containsExactly("0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d");
    }

    @Test
    void readsTheHeldIntakeAsProfileServiceWritesIt() {
        topic.handle(event("intake.held.v1", ID, 2, Contracts.sample("profile", "intake.held.v1")));

        assertThat(intakes.find(ID))
                .contains(new Intake.Held(
                        ID, 2, "c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50", Intake.Level.RED, 1, "CA-ON", "America/Toronto"));
    }

    @Test
    void readsTheReleasedIntakeAsProfileServiceWritesIt() {
        topic.handle(withSealedNeed("intake.released.v1", ID, 3, it -> {}));

        var intake = (Intake.Submitted) intakes.find(ID).orElseThrow();
        assertThat(told).containsExactly(intake);
        assertThat(intake.level()).isEqualTo(Intake.Level.AMBER);
        assertThat(intake.need().safety()).isEqualTo(new SafetyLevel.Released(Set.of("suicide-risk")));
    }

    @Test
    void readsFromWhomTheClientWithholdsAsProfileServiceWritesIt() {
        topic.handle(
                event("intake.lock-box-changed.v1", ID, 2, Contracts.sample("profile", "intake.lock-box-changed.v1")));
        topic.handle(event("intake.lock-box-changed.v1", ID, 1, "{\"needsWithheldFrom\": []}"));

        var lockBox = intakes.lockBox(ID).orElseThrow();
        assertThat(lockBox.withholdsFrom("therapist:0b0e6a52-6f0f-4a86-8a43-5d6f2a3c9e77"))
                .isTrue();
        assertThat(lockBox.withholdsFrom("person:anybody")).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void needsNothingThatAnIntakeMayLeaveOut() {
        topic.handle(submitted(ID, 1, it -> it.withObject("/need")
                .remove(List.of("maxDistanceKm", "goals", "times", "startBy", "budget", "coverage", "preferences"))));

        assertThat(((Intake.Submitted) intakes.find(ID).orElseThrow())
                        .need()
                        .wishes()
                        .avoid())
                .isEmpty();
    }

    @Test
    void tellsTheNewestVersionWhateverComesLate() {
        topic.handle(held(ID, 3));
        topic.handle(submitted(ID, 2));
        topic.handle(held(ID, 3));

        assertThat(told).hasSize(3).allMatch(intake -> intake.version() == 3);
    }

    @Test
    void keepsTheIntakeButMatchesNobodyUntilAllCandidatesAreKnown() {
        stillReading.add("attune.therapists");
        assertThatThrownBy(() -> topic.handle(submitted(ID, 1)))
                .isInstanceOf(DirectoryNotReadYet.class)
                .matches(new UntilTheDirectoryIsRead()::includes);
        assertThat(intakes.find(ID)).isPresent();
        assertThat(told).isEmpty();

        stillReading.clear();
        topic.handle(submitted(ID, 1));
        assertThat(told).hasSize(1);
    }

    static List<Consumer<ObjectNode>> meaningless() {
        return List.of(
                it -> it.remove("need"),
                it -> it.remove("clientId"),
                it -> it.put("level", "PURPLE"),
                it -> it.withObject("/need").put("participants", "a crowd"),
                it -> it.withObject("/need").put("ageGroup", "ancient"),
                it -> it.withObject("/need").putArray("languages"),
                it -> it.withObject("/need").putArray("formats").add("telepathy"),
                it -> it.withObject("/need")
                        .putArray("concerns")
                        .addObject()
                        .put("code", "grief")
                        .put("severity", 9),
                it -> it.withObject("/need").put("startBy", "soon"),
                it -> it.withObject("/need/budget").put("amount", "a lot"),
                it -> it.withObject("/need/location").put("timeZone", "Mars/Olympus"),
                it -> it.withObject("/need/location").remove("jurisdiction"),
                it -> it.withObject("/need")
                        .putArray("times")
                        .addObject()
                        .put("day", "SOMEDAY")
                        .put("from", "17:00")
                        .put("to", "18:00"),
                it -> it.withObject("/need/preferences/style/value").put("past", -3));
    }

    @ParameterizedTest
    @MethodSource("meaningless")
    void refusesWhatMeansNothingToTheRulesAndKeepsNothingOfIt(Consumer<ObjectNode> change) {
        assertThatThrownBy(() -> topic.handle(submitted(ID, 1, change))).isInstanceOf(UnreadableEvent.class);

        assertThat(intakes.find(ID)).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void keepsThatAnIntakeIsNotToBeMatchedAnyMore() {
        topic.handle(event("intake.unmatched.v1", ID, 4, Contracts.sample("profile", "intake.unmatched.v1")));

        assertThat(intakes.find(ID))
                .contains(new Intake.Unmatched(
                        ID, 4, "c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50", Intake.Level.GREEN, 1, "CA-ON", "America/Toronto"));
    }

    @Test
    void readsAWithdrawnIntakeAsProfileServiceWritesIt() {
        topic.handle(event("intake.withdrawn.v1", ID, 4, Contracts.sample("profile", "intake.withdrawn.v1")));

        assertThat(intakes.find(ID))
                .contains(new Intake.Withdrawn(
                        ID, 4, "c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50", Intake.Level.GREEN, 2, "CA-ON", "America/Toronto"));
    }

    @Test
    void waitsForTheKeyOfAnIntakeThatHasJustCome() {
        var early = new IntakesTopic(
                intakes, told::add, CurrentRules.ZONES, sealing(IntakeKeys.heardOf()), directory(() -> stillReading));

        assertThatThrownBy(() -> early.handle(submitted(ID, 1)))
                .isInstanceOf(KeyNotHeardYet.class)
                .matches(new UntilTheDirectoryIsRead()::includes);
        assertThat(intakes.find(ID)).isEmpty();
    }

    @Test
    void keepsNothingOfAnIntakeWhoseKeyIsDestroyed() {
        var keys = IntakeKeys.heardOf(ID);
        var late =
                new IntakesTopic(intakes, told::add, CurrentRules.ZONES, sealing(keys), directory(() -> stillReading));

        keys.forget(ID);
        keys.learn(ID, "told late");
        late.handle(submitted(ID, 1));
        late.handle(held(ID, 2));

        assertThat(intakes.find(ID)).isEmpty();
        assertThat(told).isEmpty();
    }

    /** From a topic that is read again long after the key is gone from its own. */
    @Test
    void keepsNothingOfAnOldIntakeWhoseKeyNobodyTells() {
        var later = new IntakeSealing(IntakeKeys.heardOf(), MutableClock.at(CAME.plus(Duration.ofMinutes(10))));
        var rebuilt = new IntakesTopic(intakes, told::add, CurrentRules.ZONES, later, directory(() -> stillReading));

        rebuilt.handle(submitted(ID, 1));

        assertThat(intakes.find(ID)).isEmpty();
    }

    private static IntakeSealing sealing(HeardKeys keys) {
        return new IntakeSealing(keys, MutableClock.at(CAME));
    }

    @Test
    void leavesAloneWhatIsUnknownToIt() {
        topic.handle(event("intake.praised.v1", ID, 1, "{}"));

        assertThat(told).isEmpty();
    }

    private static ObjectProvider<CaughtUp> directory(CaughtUp caughtUp) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("caughtUp", caughtUp);
        return beans.getBeanProvider(CaughtUp.class);
    }
}
