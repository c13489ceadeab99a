package io.attune.matching.shortlist;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;
import static io.attune.matching.candidates.messaging.CandidateFixtures.WEDNESDAY;
import static io.attune.matching.candidates.messaging.CandidateFixtures.availability;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static io.attune.matching.intake.messaging.IntakeFixtures.intake;
import static io.attune.matching.intake.messaging.IntakeFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.shortlist.Departure.Reason;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistChosen;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistEmpty;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistLapsed;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistReady;
import io.attune.platform.decision.Command;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Two are offered; what happens when one of them leaves. */
class DepartureWatchTests {

    private final Workshop workshop = new Workshop(2, 20);

    @BeforeEach
    void mayaAndOmarAreOffered() {
        workshop.bookingIsAway = true;
        listed("maya");
        listed("omar");
        workshop.hear(intake(submitted("one", 1)));
        reread();
        twoRounds();
        assertThat(events()).hasSize(1);
        listed("zoe");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("departures")
    void refreshesOnceWhenSomebody(String leaves, Consumer<Workshop> departure, Reason reason) {
        departure.accept(workshop);
        twoRounds();
        reread();
        twoRounds();

        assertThat(events()).as(leaves).hasSize(3);
        assertThat(events().get(1)).isInstanceOfSatisfying(ShortlistLapsed.class, lapsed -> assertThat(lapsed.gone())
                .containsExactly(new Departure("maya", reason)));
        assertThat(events().get(2)).isInstanceOf(ShortlistReady.class);
        assertThat(offered()).containsExactlyInAnyOrder("omar", "zoe");
    }

    static Stream<Arguments> departures() {
        return Stream.of(
                arguments("is withdrawn", changing(it -> it.candidates.withhold("maya", 9)), Reason.LEFT),
                arguments("is forgotten", changing(it -> it.candidates.forget("maya")), Reason.LEFT),
                arguments("is paused", publishing(it -> it.put("accepting", false)), Reason.LEFT),
                arguments("is full", publishing(it -> it.put("caseloadCap", 1)), Reason.FULL),
                arguments(
                        "is no longer registered",
                        publishing(it -> it.withObject("/licence").put("status", "suspended")),
                        Reason.LICENCE),
                arguments(
                        "may no longer work where the client is",
                        publishing(it -> it.withObject("/licence")
                                .putArray("permittedJurisdictions")
                                .add("CA-BC")),
                        Reason.LICENCE));
    }

    @Test
    void leavesAloneWhoOnlyHasOtherHoursOrAnotherFee() {
        hear(workshop.candidates, availability("maya", 9), published("maya", 9, it -> it.putArray("fees")));

        twoRounds();

        assertThat(events()).hasSize(1);
    }

    @Test
    void saysThatNobodyFitsWhenTheLastOneLeaves() {
        List.of("maya", "omar", "zoe").forEach(id -> workshop.candidates.withhold(id, 9));

        twoRounds();

        assertThat(events()).hasSize(3);
        assertThat(events().getLast()).isInstanceOf(ShortlistEmpty.class);
        assertThat(workshop.shortlist("one").history().refreshedAt()).isNotNull();
    }

    @Test
    void doesSoAtMostOnceAMinuteAndForgetsNothing() {
        workshop.candidates.withhold("maya", 9);
        twoRounds();
        reread();
        workshop.candidates.withhold("omar", 9);

        twoRounds();
        assertThat(events()).hasSize(3);

        workshop.clock.advance(Duration.ofSeconds(50));
        workshop.watch.round();
        assertThat(events()).hasSize(3);

        workshop.clock.advance(Duration.ofSeconds(10));
        workshop.watch.round();
        assertThat(events()).hasSize(5);
        assertThat(offered()).containsExactly("zoe");
    }

    @Test
    void findsWhatIsDueAgainAfterARestart() {
        workshop.candidates.withhold("maya", 9);
        workshop.watch.round();

        var restarted = workshop.anotherWatch();
        restarted.round();
        workshop.clock.advance(DepartureWatch.SETTLE);
        restarted.round();

        assertThat(events()).hasSize(3);
    }

    @Test
    void takesNobodyForGoneBeforeEveryoneHasBeenRead() {
        workshop.everyoneIsKnown = false;
        workshop.candidates.forget("maya");
        twoRounds();
        assertThat(events()).hasSize(1);

        workshop.everyoneIsKnown = true;
        twoRounds();
        assertThat(events()).hasSize(3);
    }

    @Test
    void noticesALicenceThatEndsWithoutNews() {
        workshop.clock.advance(Duration.ofDays(40));
        twoRounds();

        assertThat(events().get(1)).isInstanceOfSatisfying(ShortlistLapsed.class, lapsed -> assertThat(lapsed.gone())
                .containsExactlyInAnyOrder(
                        new Departure("maya", Reason.LICENCE), new Departure("omar", Reason.LICENCE)));
    }

    @Test
    void leavesAChosenListAloneUntilItsHourIsCancelled() {
        heard("appointment", 1, true);
        workshop.candidates.withhold("maya", 9);
        twoRounds();
        assertThat(events()).hasSize(2).last().isInstanceOf(ShortlistChosen.class);

        heard("appointment", 2, false);
        heard("appointment", 1, true);
        workshop.clock.advance(Duration.ofMinutes(1));
        twoRounds();

        assertThat(events().stream().map(Object::getClass).map(Class::getSimpleName))
                .containsExactly(
                        "ShortlistReady", "ShortlistChosen", "ShortlistReady", "ShortlistLapsed", "ShortlistReady");
    }

    @Test
    void staysChosenAcrossVersionsOfTheIntakeAndWhileAnotherHourStands() {
        heard("first", 1, true);
        heard("second", 1, true);
        heard("first", 2, false);
        workshop.hear(intake(submitted("one", 2)));

        workshop.candidates.withhold("maya", 9);
        twoRounds();

        assertThat(events()).hasSize(3).noneMatch(ShortlistLapsed.class::isInstance);
    }

    @Test
    void keepsWhatTheClientPicked() {
        workshop.picking.pick("one", "zoe", new Command("key", "body", NOW));
        listed("alex");
        reread();

        workshop.candidates.withhold("maya", 9);
        twoRounds();

        assertThat(offered()).contains("zoe").doesNotContain("maya").doesNotHaveDuplicates();
    }

    @Test
    void letsOneOfSeveralInstancesTellIt() throws Exception {
        workshop.candidates.withhold("maya", 9);
        workshop.clock.advance(DepartureWatch.SETTLE);

        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<ShortlistRefresh.Outcome> refresh = () -> workshop.refresh.refresh("one");
            threads.invokeAll(IntStream.range(0, 16).mapToObj(number -> refresh).toList());
        }

        assertThat(events()).hasSize(3);
    }

    private void listed(String id) {
        hear(workshop.candidates, published(id, 7), availability(id, 5, WEDNESDAY));
    }

    private void heard(String appointmentId, long version, boolean stands) {
        workshop.choosing.heard("one", appointmentId, new History.Hour("maya", version, stands), NOW);
    }

    /** What the topic tells back to every instance. */
    private void reread() {
        workshop.open.offers(
                "one", workshop.shortlists.find("one").orElseThrow().version(), Set.copyOf(offered()));
    }

    private void twoRounds() {
        workshop.watch.round();
        workshop.clock.advance(DepartureWatch.SETTLE);
        workshop.watch.round();
    }

    private List<String> offered() {
        return workshop.shortlist("one").offers().stream()
                .map(OfferedTherapist::therapistId)
                .toList();
    }

    private List<ShortlistEvent> events() {
        return workshop.shortlists.events;
    }

    private static Consumer<Workshop> changing(Consumer<Workshop> departure) {
        return departure;
    }

    private static Consumer<Workshop> publishing(Consumer<ObjectNode> change) {
        return workshop -> hear(workshop.candidates, published("maya", 9, change));
    }
}
