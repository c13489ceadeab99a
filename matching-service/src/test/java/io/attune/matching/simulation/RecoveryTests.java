package io.attune.matching.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.attune.matching.simulation.Recovery.Coverage;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is learned, held against a truth that is known. */
class RecoveryTests {

    private static final List<Recovery> PRACTICES = IntStream.range(0, 300)
            .mapToObj(repetition -> Recovery.drawn(20, 0.05, Luck.of(1, "tests", repetition)))
            .toList();

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.05, 0.08})
    void findsTheTherapistsShareAgain(double share) {
        var found = Interval.over(12, repetition -> Recovery.drawn(400, share, Luck.of(2, "share", repetition))
                .estimatedShare());

        assertThat(found.mean()).isCloseTo(share, within(1.5 * found.half() + 0.001));
    }

    @Test
    void ordersTherapistsMoreTrulyThanRawMeansDo() {
        var gained = mean(practice -> Ranks.correlationOfRanks(practice.truth(), practice.shrunkMeans())
                - Ranks.correlationOfRanks(practice.truth(), practice.rawMeans()));

        assertThat(gained.low()).isPositive();
    }

    @Test
    void putsBetterTherapistsFirstThanRawMeansDoWhoseFirstAreTheSmallestCaseloads() {
        var gained = mean(practice -> practice.truth()[Ranks.highestFirst(practice.shrunkMeans())[0]]
                - practice.truth()[Ranks.highestFirst(practice.rawMeans())[0]]);

        assertThat(gained.low()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "6, 19", "20, 60"})
    void isAsSureAsItIsRight(int from, int to) {
        var share = Coverage.share(
                PRACTICES.stream().map(practice -> practice.coverage(from, to)).toList());

        assertThat(share).isBetween(0.74, 0.86);
    }

    private static Interval mean(ToDoubleFunction<Recovery> what) {
        return Interval.of(PRACTICES.stream().mapToDouble(what).toArray());
    }
}
