package io.attune.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.store.ShippedModel;
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
}
