package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.model.Measure;
import io.attune.matching.fit.order.Stake.Belief;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeTests {

    private static final Measure MEASURE = new Measure(250, 0.5, 2);

    @Test
    void leavesToChanceOnlyWhatIsBelieved() {
        assertThat(new Stake(5, List.of()).leavesNothingToChance()).isTrue();
        assertThat(new Stake(5, List.of(new Belief(MEASURE, 3, 1, 0))).leavesNothingToChance())
                .isFalse();
    }

    @Test
    void addsWhatIsDrawnToWhatIsFixed() {
        var sure = new Belief(MEASURE, 3, 1.5, 0);

        // (1.5 - 0.5) / 2 deviations, weighed by 250, for each of the two
        assertThat(new Stake(7, List.of(sure, sure)).drawn(new Draws(1))).isEqualTo(7 + 2 * 250 * 5_000L);
        assertThat(new Stake(7, List.of()).drawn(new Draws(1))).isEqualTo(7);
    }

    @Test
    void drawsAroundTheMeanAsWidelyAsTheDeviation() {
        double drawn = new Draws(42).next();

        assertThat(new Belief(MEASURE, 3, 1.5, 0.8).drawn(new Draws(42)))
                .isEqualTo(250L * MEASURE.standing(1.5 + 0.8 * drawn, 3))
                .isNotEqualTo(250L * 5_000);
    }

    @Test
    void clipsWhatIsDrawn() {
        assertThat(new Belief(MEASURE, 3, 100, 0).drawn(new Draws(1))).isEqualTo(250L * 30_000);
    }
}
