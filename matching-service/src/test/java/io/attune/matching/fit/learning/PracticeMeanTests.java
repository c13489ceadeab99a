package io.attune.matching.fit.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.attune.matching.fit.candidate.Learned.Posterior;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeMeanTests {

    private static final Offset<Double> FLOAT = within(1e-6);
    private static final PracticeMean PRACTICE = new PracticeMean(40, 8, TherapistShare.USUAL);

    @ParameterizedTest
    @CsvSource({
        "0,  0,  0,       .223607",
        "1,  48, .05,     .217945",
        "19, 48, .5,      .158114",
        "19, 32, -.5,     .158114",
        "19, 40, 0,       .158114",
        "81, 44, .405,    .097468",
    })
    void standsWhereSoManyClientsPutThem(int clients, double mean, double standing, double deviation) {
        var posterior = PRACTICE.therapist(new Caseload(clients, clients, mean, 10));

        assertThat(posterior.mean()).isCloseTo(standing, FLOAT);
        assertThat(posterior.deviation()).isCloseTo(deviation, FLOAT);
    }

    @Test
    void countsClientsWhoAreBeingForgottenByWhatIsLeftOfThem() {
        assertThat(PRACTICE.therapist(new Caseload(38, 19, 48, 10)))
                .isEqualTo(PRACTICE.therapist(new Caseload(19, 19, 48, 10)));
    }

    /** Own: 0.2 ± 0.1. Between segments .025; 4 clients say nothing, 5 shrink by 37. */
    @ParameterizedTest
    @CsvSource({
        "0,  0,  .2,       .187083",
        "4,  48, .2,       .187083",
        "5,  48, .295238,  .172582",
        "37, 48, .6,       .122474",
        "37, 32, -.4,      .122474",
    })
    void shrinksASegmentTowardTheTherapistsOwn(int clients, double mean, double standing, double deviation) {
        var posterior = PRACTICE.segment(new Posterior(0.2, 0.1), new Caseload(clients, clients, mean, 10));

        assertThat(posterior.mean()).isCloseTo(standing, FLOAT);
        assertThat(posterior.deviation()).isCloseTo(deviation, FLOAT);
    }

    /** Two segments of one therapist, both effects and all covariances solved at once. */
    @ParameterizedTest
    @CsvSource({"10, 10, .5, .5", "20, 20, .6, -.2", "30, 8, .4, .1", "8, 30, .7, .0", "50, 50, .3, -.3"})
    void liesNearWhatSolvingForBothLevelsAtOnceSays(int here, int elsewhere, double mean, double other) {
        var practice = new PracticeMean(0, 1, TherapistShare.USUAL);
        double together = (here * mean + elsewhere * other) / (here + elsewhere);
        var own = practice.therapist(new Caseload(here + elsewhere, here + elsewhere, together, 10));

        var twoSteps = practice.segment(own, new Caseload(here, here, mean, 10));

        assertThat(twoSteps.mean()).isCloseTo(atOnce(here, elsewhere, mean, other), within(0.06));
    }

    private static double atOnce(int here, int elsewhere, double mean, double other) {
        double shared = 0.05;
        double own = 0.025;
        double rest = 0.925;
        double a = shared + own + rest / here;
        double d = shared + own + rest / elsewhere;
        double determinant = a * d - shared * shared;
        double first = (d * mean - shared * other) / determinant;
        double second = (a * other - shared * mean) / determinant;
        return (shared + own) * first + shared * second;
    }
}
