package io.attune.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.store.ShippedModel;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EngineTests {

    /** The columns count hours in steps of five minutes. */
    private static final String OFF_THE_STEPS = "2026-11-25T14:00:07Z";

    private final Engine engine = new Engine(ShippedModel.read());
    private final Known regular = new Known(ACandidate.who().build(), 1, 1);
    private final Known other =
            new Known(ACandidate.who().isFreeAt(OFF_THE_STEPS).build(), 2, 2);

    @Test
    void keepsTheEarlierStateUntilItIsRemovedWhenItCannotHoldTheLater() {
        assertThat(engine.put(regular)).isTrue();

        assertThat(engine.put(other)).isFalse();

        assertThat(engine.find("therapist-1")).contains(regular);
        engine.remove("therapist-1");
        assertThat(engine.find("therapist-1")).isEmpty();
        assertThat(engine.size()).isZero();
    }

    @Test
    void holdsNothingOfWhomItNeverHeld() {
        assertThat(engine.put(other)).isFalse();

        assertThat(engine.find("therapist-1")).isEmpty();
    }

    @Test
    void takesLessRoomOncePackedAndHoldsEveryoneStill() {
        var everyone = new RandomCases(20261124).candidates(2_000);
        everyone.forEach(
                candidate -> assertThat(engine.put(new Known(candidate, 1, 1))).isTrue());
        long before = engine.bytes();

        engine.pack();
        long packed = engine.bytes();
        everyone.forEach(
                candidate -> assertThat(engine.put(new Known(candidate, 2, 2))).isTrue());

        assertThat(packed).isLessThan(before);
        assertThat(engine.size()).isEqualTo(2_000);
        assertThat(everyone)
                .allSatisfy(candidate -> assertThat(engine.find(candidate.id())).contains(new Known(candidate, 2, 2)));
    }

    @Test
    void leavesTogetherWhomItCannotTellApartAsItPacks() {
        for (int number = 0; number < 200; number++) {
            var known = new Known(
                    ACandidate.who().isCalled(withTheHashOfAll(number)).build(), 1, 1);
            assertThat(engine.put(known)).isEqualTo(number < Page.ROWS);
        }

        engine.pack();

        assertThat(engine.size()).isEqualTo(Page.ROWS);
        assertThat(engine.find(withTheHashOfAll(63))).isPresent();
    }

    /** The strings Aa and BB have one hash. */
    private static String withTheHashOfAll(int number) {
        return IntStream.range(0, 8)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
