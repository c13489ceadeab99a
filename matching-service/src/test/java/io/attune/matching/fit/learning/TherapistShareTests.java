package io.attune.matching.fit.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.attune.matching.fit.learning.Caseload.Client;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TherapistShareTests {

    @ParameterizedTest
    @CsvSource({"9, 30, false", "10, 19, false", "10, 20, true", "11, 20, true"})
    void isTakenAsKnownUntilThereAreTenTherapistsAndTwoHundredClients(int therapists, int clients, boolean estimates) {
        var share = TherapistShare.of(practice(therapists, clients, 1));

        assertThat(share.equals(TherapistShare.USUAL)).isEqualTo(!estimates);
    }

    @Test
    void doesNotCountTherapistsWhomNobodyAnsweredFor() {
        var nine = practice(9, 30, 1);
        var ten = Stream.concat(nine.stream(), Stream.of(Caseload.NOBODY)).toList();

        assertThat(TherapistShare.of(ten)).isEqualTo(TherapistShare.USUAL);
    }

    /** Therapists' means lie at plus and minus {@code apart}, clients one deviation around each. */
    @ParameterizedTest
    @CsvSource({"0, .005", "0.23, .031", "0.3, .064", "0.5, .185"})
    void followsHowFarTherapistsLieApart(double apart, double share) {
        assertThat(TherapistShare.of(practice(200, 50, apart)).value()).isCloseTo(share, within(0.01));
    }

    @Test
    void leansOnThePriorWhereLittleIsKnown() {
        var alike = practice(10, 20, 0);

        assertThat(TherapistShare.of(alike).value()).isBetween(0.005, 0.04);
        assertThat(TherapistShare.of(alike).value())
                .isGreaterThan(TherapistShare.of(practice(200, 50, 0)).value());
    }

    @Test
    void isTheMeanOfWhatPriorAndAnswersSayTogether() {
        var practice = practice(12, 20, 0.3);
        double mass = 0;
        double moment = 0;
        for (double share = 0.00005; share < 0.5; share += 0.0001) {
            double density = share
                    * Math.pow(1 - share, 37)
                    * Math.exp(Variation.of(practice, share).logLikelihood()
                            - Variation.of(practice, 0.05).logLikelihood());
            mass += density;
            moment += density * share;
        }

        assertThat(TherapistShare.of(practice).value()).isCloseTo(moment / mass, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void refusesWhatIsNoShare(double value) {
        assertThatThrownBy(() -> new TherapistShare(value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Caseload> practice(int therapists, int clients, double apart) {
        return IntStream.range(0, therapists)
                .mapToObj(therapist -> Caseload.of(IntStream.range(0, clients)
                        .mapToObj(client ->
                                new Client((therapist % 2 == 0 ? apart : -apart) + (client % 2 == 0 ? 1 : -1), 1))
                        .toList()))
                .toList();
    }
}
