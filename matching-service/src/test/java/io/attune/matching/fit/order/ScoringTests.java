package io.attune.matching.fit.order;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.store.ShippedModel;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTests {

    private final Scoring scoring = new Scoring(ShippedModel.read());

    @Test
    void knowsWhatIsLearnedByItsRule() {
        var pairing = pairing(ANeed.that(), ACandidate.who().isFelt(0.1, 0.2));

        assertThat(scoring.posteriors(pairing)).isEqualTo(Map.of("felt-understanding", new Posterior(0.1, 0.2)));
    }

    @Test
    void knowsNothingOfWhomNothingIsLearned() {
        assertThat(scoring.posteriors(pairing(ANeed.that(), ACandidate.who()))).isEmpty();
    }

    @Test
    void readsEverySoftRule() {
        assertThat(scoring.score(pairing(ANeed.that(), ACandidate.who())).contributions())
                .extracting(Contribution::weight)
                .satisfies(weights -> assertThat(
                                weights.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(1_000));
    }
}
