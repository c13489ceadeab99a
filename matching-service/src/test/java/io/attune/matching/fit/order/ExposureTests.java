package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureTests {

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "-1, -1"})
    void isNeverNegative(long expected, int actual) {
        assertThatThrownBy(() -> new Exposure(expected, actual)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2000, 1, 0", "2001, 1, 1", "5000, 2, 1000", "0, 3, -6000"})
    void tellsWhatIsWantingToHalf(long expected, int actual, long shortfall) {
        assertThat(new Exposure(expected, actual).shortfall()).isEqualTo(shortfall);
        assertThat(new Exposure(expected, actual).isBelowHalf()).isEqualTo(shortfall > 0);
    }

    @Test
    void countsFromNothing() {
        assertThat(Exposure.NONE.shortfall()).isZero();
    }
}
