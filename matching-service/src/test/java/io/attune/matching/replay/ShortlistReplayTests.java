package io.attune.matching.replay;

import static io.attune.matching.candidates.messaging.CandidateFixtures.WEDNESDAY;
import static io.attune.matching.candidates.messaging.CandidateFixtures.availability;
import static io.attune.matching.candidates.messaging.CandidateFixtures.event;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static io.attune.matching.intake.messaging.IntakeFixtures.held;
import static io.attune.matching.intake.messaging.IntakeFixtures.heldIntake;
import static io.attune.matching.intake.messaging.IntakeFixtures.intake;
import static io.attune.matching.intake.messaging.IntakeFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.basis.Input;
import io.attune.matching.replay.Difference.AnotherAnswer;
import io.attune.matching.replay.ReplayOutcome.Differs;
import io.attune.matching.replay.ReplayOutcome.Identical;
import io.attune.matching.replay.ReplayOutcome.NoSuchShortlist;
import io.attune.matching.replay.ReplayOutcome.NotReplayable;
import io.attune.matching.replay.ReplayOutcome.Proof;
import io.attune.matching.replay.ReplayOutcome.Reason;
import io.attune.matching.shortlist.Shortlist;
import io.attune.matching.shortlist.Workshop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ShortlistReplayTests {

    private final Workshop workshop = new Workshop(3, 20);

    @BeforeEach
    void fourFit() {
        workshop.bookingIsAway = true;
        for (var id : List.of("maya", "omar", "ines", "paul")) {
            hear(
                    workshop.candidates,
                    published(id, 7),
                    availability(id, 5, WEDNESDAY, WEDNESDAY.plus(Duration.ofDays(1))));
        }
    }

    @Test
    void isIdenticalAlsoWhenTherapistsAndHoursHaveChanged() {
        workshop.hear(intake(submitted("one", 1)));

        hear(
                workshop.candidates,
                published("maya", 8, it -> it.putArray("languages").add("cr")),
                availability("omar", 6),
                event("therapist.withdrawn.v1", "ines", 8, "{}", Map.of()));

        assertThat(replay()).isEqualTo(new Identical(new Proof(4, 0)));
    }

    @Test
    void isIdenticalWhenNobodyPassed() {
        workshop.hear(intake(submitted(
                "one", 1, it -> it.withObject("/need").putArray("languages").add("cr"))));

        assertThat(workshop.shortlist("one").status()).isEqualTo(Shortlist.Status.EMPTY);
        assertThat(replay()).isEqualTo(new Identical(new Proof(0, 0)));
    }

    @Test
    void saysHowManyOthersAreOnlyCounted() {
        for (int i = 0; i < 30; i++) {
            hear(workshop.candidates, published("t" + i, 7), availability("t" + i, 5, WEDNESDAY));
        }
        workshop.hear(intake(submitted("one", 1, it -> it.put("level", "YELLOW"))));

        assertThat(replay()).isEqualTo(new Identical(new Proof(23, 11)));
    }

    @Test
    void computesFromTheInputsAndFromNothingElse() {
        workshop.hear(intake(submitted("one", 1)));
        var shortlist = workshop.shortlist("one");
        var inputs = Objects.requireNonNull(shortlist.basis()).inputs();
        var first = shortlist.offers().getFirst().therapistId();
        var facts = inputs.stream()
                .filter(it -> it.name().equals("facts") && first.equals(it.therapistId()))
                .findFirst()
                .orElseThrow();
        var fewer = StoredTree.parse(facts.text())
                .with("/training/approaches", JsonNodeFactory.instance.arrayNode())
                .root()
                .toString();

        workshop.store(StoredTree.of(shortlist)
                .with("/basis/inputs/" + inputs.indexOf(facts), StoredTree.json(Input.of("facts", first, fewer)))
                .shortlist());

        assertThat(replay()).isInstanceOfSatisfying(Differs.class, it -> assertThat(it.differences())
                .isNotEmpty()
                .allMatch(AnotherAnswer.class::isInstance));
    }

    @Test
    void leavesOutWhatTheClientPickedAfterwards() {
        workshop.hear(intake(submitted("one", 1)));
        var shortlist = workshop.shortlist("one");
        var picked = Stream.concat(
                        shortlist.offers().stream(),
                        Stream.of(shortlist.offers().getFirst()))
                .toList();

        workshop.store(StoredTree.of(shortlist)
                .with("/offers", StoredTree.json(picked))
                .shortlist());

        assertThat(replay()).isInstanceOf(Identical.class);
    }

    @Test
    void saysWhyThereIsNothingToCompute() {
        assertThat(workshop.replay().replay("nobody")).isEqualTo(new NoSuchShortlist());

        workshop.hear(heldIntake(held("one", 1)));
        assertThat(replay()).isEqualTo(new NotReplayable(Reason.HELD));

        workshop.hear(intake(submitted("one", 2)));
        workshop.store(StoredTree.of(workshop.shortlist("one"))
                .without("/basis/inputs")
                .without("/basis/standings")
                .shortlist());
        assertThat(replay()).isEqualTo(new NotReplayable(Reason.MADE_BEFORE_INPUTS_WERE_KEPT));
    }

    private ReplayOutcome replay() {
        return workshop.replay().replay("one");
    }
}
