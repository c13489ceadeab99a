package io.attune.matching.shortlist;

import static io.attune.matching.candidates.messaging.CandidateFixtures.WEDNESDAY;
import static io.attune.matching.candidates.messaging.CandidateFixtures.availability;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static io.attune.matching.intake.messaging.IntakeFixtures.intake;
import static io.attune.matching.intake.messaging.IntakeFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.shortlist.ShortlistReading.Made;
import io.attune.matching.shortlist.ShortlistReading.NothingHeard;
import io.attune.matching.shortlist.ShortlistReading.Pending;
import io.attune.platform.decision.Decision;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortlistReadingTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final Workshop workshop = new Workshop(3, 20);

    @BeforeEach
    void mayaIsThere() {
        hear(workshop.candidates, published("maya", 1), availability("maya", 1, WEDNESDAY));
        workshop.bookingIsAway = true;
    }

    @Test
    void tellsWhatThereIsWithoutWaiting() {
        assertThat(workshop.reading.read("one", Duration.ZERO)).isEqualTo(new NothingHeard());

        workshop.intakes.keep(intake(submitted("one", 1)));
        assertThat(workshop.reading.read("one", Duration.ZERO)).isEqualTo(new Pending());

        workshop.hear(intake(submitted("one", 1)));
        assertThat(workshop.reading.read("one", LONG)).isInstanceOf(Made.class);
    }

    @Test
    void isPendingAgainWhenANewerVersionHasComeAndIsNotMatchedYet() {
        workshop.hear(intake(submitted("one", 1)));

        workshop.intakes.keep(intake(submitted("one", 2)));

        assertThat(workshop.reading.read("one", Duration.ZERO)).isEqualTo(new Pending());
    }

    @Test
    void endsTheWaitAsSoonAsThisInstanceHasMadeIt() {
        var waiting = CompletableFuture.supplyAsync(() -> workshop.reading.read("one", LONG));

        workshop.hear(intake(submitted("one", 1)));

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(5)).isInstanceOf(Made.class);
    }

    @Test
    void findsWhatAnotherInstanceHasMade() {
        var waiting = CompletableFuture.supplyAsync(() -> workshop.reading.read("two", LONG));

        workshop.shortlists.decide(
                "two", present -> Decision.change(ShortlistFixtures.readyShortlist(), List.of(), "written elsewhere"));

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(5)).isInstanceOf(Made.class);
    }

    @Test
    void waitsNoLongerThanThePatienceLasts() {
        var began = System.nanoTime();

        var reading = workshop.reading.read("never", Duration.ofMillis(300));

        assertThat(reading).isEqualTo(new NothingHeard());
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(5));
    }

    @Test
    void leavesOutWhoHasLeftAndSaysThatSomebodyIsNoLongerAvailable() {
        hear(workshop.candidates, published("omar", 1), availability("omar", 1, WEDNESDAY));
        workshop.hear(intake(submitted("one", 1)));

        workshop.candidates.withhold("maya", 2);

        var told =
                ((Made) workshop.reading.read("one", Duration.ZERO)).shortlist().state();
        assertThat(told.offers()).extracting(OfferedTherapist::therapistId).containsExactly("omar");
        assertThat(told.history().refreshedAt()).isNotNull();
    }

    @Test
    void isPendingWhileEveryoneOnItHasLeftAndNoOtherHasBeenMade() {
        workshop.hear(intake(submitted("one", 1)));

        workshop.candidates.withhold("maya", 2);

        assertThat(workshop.reading.read("one", Duration.ZERO)).isEqualTo(new Pending());
    }

    @Test
    void takesNobodyForGoneWhoHasNotBeenReadYet() {
        workshop.hear(intake(submitted("one", 1)));

        workshop.candidates.forget("maya");
        workshop.everyoneIsKnown = false;

        assertThat(workshop.reading.read("one", Duration.ZERO)).isInstanceOf(Made.class);
    }
}
