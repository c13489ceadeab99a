package io.attune.matching.fit.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkageTests {

    /** The table of the published shares: the lowest for alliance, the usual one, the highest for outcome. */
    @ParameterizedTest
    @CsvSource({
        ".0174, .02, .08, .15, .21, .26, .35, .47, .64",
        ".05,   .05, .21, .34, .44, .51, .61, .72, .84",
        ".08,   .08, .30, .47, .57, .63, .72, .81, .90",
    })
    void believesTheMeanOfSoManyClientsSoFar(
            double share,
            double n1,
            double n5,
            double n10,
            double n15,
            double n20,
            double n30,
            double n50,
            double n100) {
        var shrinkage = Shrinkage.toward(new TherapistShare(share));

        assertThat(new double[] {
                    shrinkage.believed(1),
                    shrinkage.believed(5),
                    shrinkage.believed(10),
                    shrinkage.believed(15),
                    shrinkage.believed(20),
                    shrinkage.believed(30),
                    shrinkage.believed(50),
                    shrinkage.believed(100)
                })
                .containsExactly(new double[] {n1, n5, n10, n15, n20, n30, n50, n100}, within(0.0051));
    }

    @ParameterizedTest
    @CsvSource({".05, 19", ".08, 11.5", ".0693, 13.43", ".0174, 56.47"})
    void isShrunkBySoManyPseudoClients(double share, double clients) {
        assertThat(Shrinkage.toward(new TherapistShare(share)).pseudoClients()).isCloseTo(clients, within(0.005));
    }

    @Test
    void believesNothingOfNobody() {
        assertThat(Shrinkage.OF_A_SEGMENT.believed(0)).isZero();
    }

    @Test
    void believesHalfOfASegmentOfThirtySeven() {
        assertThat(Shrinkage.OF_A_SEGMENT.believed(37)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesToBeShrunkByNobody(double clients) {
        assertThatThrownBy(() -> new Shrinkage(clients)).isInstanceOf(IllegalArgumentException.class);
    }
}
