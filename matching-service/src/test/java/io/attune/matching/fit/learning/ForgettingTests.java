package io.attune.matching.fit.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgettingTests {

    @ParameterizedTest
    @CsvSource({"0, 1", "365, .7071", "730, .5", "1460, .25", "-730, 1"})
    void countsAnAnswerOfTwoYearsHalf(long days, double left) {
        assertThat(Forgetting.SLOWLY.left(Duration.ofDays(days))).isCloseTo(left, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"0", "730", "7300"})
    void forgetsNothingUnlessItShall(long days) {
        assertThat(Forgetting.NOTHING.left(Duration.ofDays(days))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"12, .5", "6, .7071"})
    void countsHoursToo(long hours, double left) {
        var forgetting =
                new Forgetting(2 * Forgetting.halving(Duration.ofDays(1)).perDay());

        assertThat(forgetting.left(Duration.ofHours(hours))).isCloseTo(left, within(0.0001));
    }
}
