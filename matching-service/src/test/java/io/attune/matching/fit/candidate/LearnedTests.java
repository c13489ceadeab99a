package io.attune.matching.fit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.attune.matching.fit.candidate.Learned.Posterior;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnedTests {

    @Test
    void keepsAPosteriorToThePrecisionOfAColumn() {
        var posterior = new Posterior(0.1, 0.2236);

        assertThat(posterior.mean()).isEqualTo((double) 0.1f).isNotEqualTo(0.1);
        assertThat(posterior.deviation()).isEqualTo((double) 0.2236f).isNotEqualTo(0.2236);
        assertThat(new Posterior(posterior.mean(), posterior.deviation())).isEqualTo(posterior);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0.1", "Infinity, 0.1", "0, NaN", "0, Infinity", "0, -0.1", "1e39, 0.1", "0, 1e39"})
    void refusesWhatIsNoPosterior(double mean, double deviation) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Posterior(mean, deviation));
    }

    @Test
    void mayBeCertain() {
        assertThat(new Posterior(-0.5, 0).deviation()).isZero();
    }

    @Test
    void knowsNothingOfWhoIsNew() {
        assertThat(Learned.nothing().feltUnderstanding()).isNull();
        assertThat(Learned.nothing().trackRecord()).isEmpty();
    }
}
