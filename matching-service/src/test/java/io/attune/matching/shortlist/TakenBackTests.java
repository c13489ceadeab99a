package io.attune.matching.shortlist;

import static io.attune.matching.candidates.messaging.CandidateFixtures.WEDNESDAY;
import static io.attune.matching.candidates.messaging.CandidateFixtures.availability;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static io.attune.matching.intake.messaging.IntakeFixtures.intake;
import static io.attune.matching.intake.messaging.IntakeFixtures.submitted;
import static io.attune.matching.intake.messaging.IntakeFixtures.unmatchedIntake;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.shortlist.ShortlistEvent.ShortlistReady;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistWithdrawn;
import io.attune.matching.shortlist.ShortlistReading.Made;
import io.attune.matching.shortlist.ShortlistReading.Pending;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client takes their consent to matching back. Once that is told, nothing is shown, whatever else was under way. */
class TakenBackTests {

    private final Workshop workshop = new Workshop(3, 20);

    @BeforeEach
    void mayaIsThere() {
        hear(workshop.candidates, published("maya", 1), availability("maya", 1, WEDNESDAY));
        workshop.bookingIsAway = true;
    }

    @Test
    void theShortlistIsTakenFromViewAndThatIsTold() {
        workshop.hear(intake(submitted("one", 1)));

        workshop.hear(unmatchedIntake("one", 2));

        assertThat(shown()).isEmpty();
        assertThat(workshop.shortlist("one").status()).isEqualTo(Shortlist.Status.UNMATCHED);
        assertThat(workshop.shortlist("one").basis()).isNull();
        assertThat(workshop.shortlists.events.getLast()).isInstanceOf(ShortlistWithdrawn.class);
        assertThat(workshop.shortlist("one").audience().helpFirst()).isFalse();
    }

    @Test
    void isToldAlsoWhereNothingWasShownYet() {
        workshop.hear(unmatchedIntake("one", 2));

        assertThat(workshop.shortlists.events).hasSize(1).first().isInstanceOf(ShortlistWithdrawn.class);
    }

    /** Another instance had begun to match the version before, and writes after this one has been told. */
    @Test
    void aMatchThatWasUnderWayIsNeitherShownNorTold() {
        workshop.meanwhile = () -> workshop.hear(unmatchedIntake("one", 2));

        workshop.hear(intake(submitted("one", 1)));

        assertThat(shown()).isEmpty();
        assertThat(workshop.shortlists.events).noneMatch(ShortlistReady.class::isInstance);
    }

    /** Between the two writes of whoever hears of it: the copy of the intake comes first. */
    @Test
    void nothingIsShownFromTheMomentItIsHeard() {
        workshop.hear(intake(submitted("one", 1)));

        workshop.intakes.keep(unmatchedIntake("one", 2));

        assertThat(workshop.reading.read("one", Duration.ZERO)).isEqualTo(new Pending());
    }

    @Test
    void aRefreshThatWasUnderWayBringsNothingBack() {
        hear(workshop.candidates, published("omar", 1), availability("omar", 1, WEDNESDAY));
        workshop.hear(intake(submitted("one", 1)));
        workshop.candidates.withhold("maya", 2);
        workshop.meanwhile = () -> workshop.hear(unmatchedIntake("one", 2));

        workshop.refresh.refresh("one");

        assertThat(shown()).isEmpty();
        assertThat(workshop.refresh.refresh("one")).isInstanceOf(ShortlistRefresh.NothingLeft.class);
    }

    @Test
    void whoAgreesAgainIsMatchedAgain() {
        workshop.hear(intake(submitted("one", 1)));
        workshop.hear(unmatchedIntake("one", 2));

        workshop.hear(intake(submitted("one", 3)));

        assertThat(shown()).extracting(OfferedTherapist::therapistId).containsExactly("maya");
    }

    /** Nothing that a client says of their sessions is needed to match them. */
    @ParameterizedTest
    @ValueSource(strings = {"care,matching", "care,feedback,matching,messages"})
    void feedbackIsNeededForNothing(String purposes) {
        workshop.hear(intake(submitted("one", 1, body -> {
            var list = body.putArray("purposes");
            List.of(purposes.split(",")).forEach(list::add);
        })));

        assertThat(shown()).extracting(OfferedTherapist::therapistId).containsExactly("maya");
    }

    private List<OfferedTherapist> shown() {
        return workshop.reading.read("one", Duration.ZERO) instanceof Made(var made)
                ? made.state().offers()
                : List.of();
    }
}
