package io.attune.matching.replay;

import static io.attune.matching.candidates.messaging.CandidateFixtures.WEDNESDAY;
import static io.attune.matching.candidates.messaging.CandidateFixtures.availability;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static io.attune.matching.intake.messaging.IntakeFixtures.intake;
import static io.attune.matching.intake.messaging.IntakeFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.basis.Input;
import io.attune.matching.replay.Difference.AlteredInput;
import io.attune.matching.replay.Difference.AnotherAnswer;
import io.attune.matching.replay.ReplayOutcome.Differs;
import io.attune.matching.replay.ReplayOutcome.Identical;
import io.attune.matching.shortlist.Shortlist;
import io.attune.matching.shortlist.Workshop;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whatever is altered alone is named. The counts are stated, so that whoever stores more sees it here. */
class AlterationTests {

    private static final int LEAVES_OF_THE_SHORTLIST = 189;
    private static final int LEAVES_OF_THE_INPUTS = 176;
    private static final int LEAVES_OF_THE_MODEL = 110;

    private static final Pattern INPUT = Pattern.compile("/basis/inputs/(\\d+)/.*");

    private final Workshop workshop = new Workshop(1, 20);
    private StoredTree stored;

    @BeforeEach
    void twoFitAndOneIsOffered() {
        workshop.bookingIsAway = true;
        for (var id : List.of("maya", "omar")) {
            hear(
                    workshop.candidates,
                    published(id, 7),
                    availability(id, 5, WEDNESDAY, WEDNESDAY.plus(Duration.ofDays(1))));
        }
        workshop.hear(intake(submitted("one", 1)));
        stored = StoredTree.of(workshop.shortlist("one"));
    }

    @Test
    void isNamedForEveryLeafOfAStoredShortlist() {
        for (var leaf : stored.leaves()) {
            var altered = stored.altered(leaf).shortlist();
            workshop.store(altered);
            assertThat(workshop.replay().replay(altered.intakeId()))
                    .as(leaf)
                    .isInstanceOfSatisfying(Differs.class, it -> assertThat(it.differences())
                            .as(leaf)
                            .anyMatch(difference -> names(difference, leaf, altered)));
        }

        assertThat(stored.leaves()).hasSize(LEAVES_OF_THE_SHORTLIST);
    }

    @Test
    void isNamedForEveryLeafInsideAnInput() {
        int leaves = 0;
        for (var input : inputs()) {
            var inside = StoredTree.parse(input.text());
            for (var leaf : inside.leaves()) {
                leaves++;
                var text = inside.altered(leaf).root().toString();
                workshop.store(stored.with(pointer(input) + "/text", JsonNodeFactory.instance.stringNode(text))
                        .shortlist());
                assertThat(replay()).as(input.name() + leaf).isEqualTo(altered(input));
            }
        }

        assertThat(leaves).isEqualTo(LEAVES_OF_THE_INPUTS);
    }

    @Test
    void isNamedForEveryLeafOfTheFitModel() {
        var text = workshop.models.text();
        var model = StoredTree.parse(text);
        for (var leaf : model.leaves()) {
            workshop.models.alter(present -> model.altered(leaf).root().toString());
            assertThat(replay()).as(leaf).isEqualTo(new Differs(List.of(new AlteredInput("fit-model", null))));
        }

        assertThat(model.leaves()).hasSize(LEAVES_OF_THE_MODEL);
        workshop.models.alter(present -> text);
        assertThat(replay()).isInstanceOf(Identical.class);
    }

    @Test
    void isNamedWhenAnInputIsGone() {
        for (var input : inputs()) {
            workshop.store(stored.without(pointer(input)).shortlist());
            assertThat(replay()).isEqualTo(altered(input));
        }
    }

    private ReplayOutcome replay() {
        return workshop.replay().replay("one");
    }

    private static ReplayOutcome altered(Input input) {
        return new Differs(List.of(new AlteredInput(input.name(), input.therapistId())));
    }

    private static boolean names(Difference difference, String leaf, Shortlist altered) {
        return switch (difference) {
            case AnotherAnswer(var pointer, var was, var is) -> leaf.equals(pointer) || leaf.startsWith(pointer + '/');
            case AlteredInput(var name, var therapistId) -> {
                var place = INPUT.matcher(leaf);
                yield place.matches()
                        && altered(inputs(altered).get(Integer.parseInt(place.group(1))))
                                .equals(new Differs(List.of(difference)));
            }
        };
    }

    private List<Input> inputs() {
        return inputs(stored.shortlist());
    }

    private static List<Input> inputs(Shortlist shortlist) {
        return Objects.requireNonNull(shortlist.basis()).inputs();
    }

    private String pointer(Input input) {
        return "/basis/inputs/" + inputs().indexOf(input);
    }
}
