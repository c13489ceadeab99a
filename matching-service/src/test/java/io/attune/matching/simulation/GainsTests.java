package io.attune.matching.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.simulation.Season.Choosing;
import org.junit.jupiter.api.Test;

/** Twelve practices under each policy; the full numbers come from {@code ./run simulate}. */
class GainsTests {

    private static final Assumptions USUAL = Assumptions.usual();

    private final Gains gains = new Gains(ShippedModel.read(), 1, 12);

    @Test
    void knowingTheTruthGainsMoreThanLearningItAndLearningItMoreThanChance() {
        var outcomes = gains.of(USUAL.withRoom(Assumptions.BOUNDLESS), Choosing.THE_FIRST);

        assertThat(outcomes.gain("oracle", "shrunk mean").low()).isPositive();
        assertThat(outcomes.gain("oracle", "attune").low()).isPositive();
        assertThat(outcomes.gain("shrunk mean", "random").low()).isPositive();
        assertThat(outcomes.gain("raw mean", "random").low()).isPositive();
        assertThat(outcomes.gain("attune", "random").low()).isPositive();
        assertThat(outcomes.gain("oracle", "random").mean()).isLessThan(Study.TOO_GOOD);
    }

    @Test
    void aCapLeavesLessToGain() {
        var capped = gains.of(USUAL, Choosing.THE_FIRST, "random", "oracle");
        var boundless = gains.of(USUAL.withRoom(Assumptions.BOUNDLESS), Choosing.THE_FIRST, "random", "oracle");

        assertThat(capped.gain("oracle", "random").high())
                .isLessThan(boundless.gain("oracle", "random").low());
    }

    @Test
    void whoIsFirstAvailableHasNothingToDoWithOutcome() {
        var outcomes = gains.of(USUAL, Choosing.THE_FIRST, "random", "first available");

        assertThat(Math.abs(outcomes.gain("first available", "random").mean())).isLessThan(0.02);
    }

    @Test
    void newcomersAreOfferedNoLessThanByTheShrunkMeanAlone() {
        var exposures =
                gains.exposures(USUAL.withNewcomers(2).withRoom(Assumptions.BOUNDLESS), "shrunk mean", "attune");
        var attune =
                exposures.get("attune").stream().mapToDouble(Exposure::offered).average();
        var greedy = exposures.get("shrunk mean").stream()
                .mapToDouble(Exposure::offered)
                .average();

        assertThat(attune.orElseThrow()).isGreaterThanOrEqualTo(greedy.orElseThrow());
    }
}
