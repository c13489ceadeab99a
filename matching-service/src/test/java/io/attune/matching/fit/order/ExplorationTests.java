package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.store.ShippedModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chance, counted. */
class ExplorationTests {

    private static final FitModel MODEL = ShippedModel.read();
    private static final int SHORTLISTS = 1_000;
    private static final int OFFERS = 3;

    private final Ranking ranking = new Ranking(MODEL);

    @ParameterizedTest
    @ValueSource(strings = {"red", "green", "blue"})
    void offersEachAsOftenAsItsPropensitySays(String seed) {
        var counted = count(seed, uneven());

        counted.forEach((id, share) -> assertThat((double) share.offered)
                .as(id)
                .isBetween(share.expected - 3 * share.standardError(), share.expected + 3 * share.standardError()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "green", "blue"})
    void givesANewcomerAmongEqualsAFairShareAndNotMuchMore(String seed) {
        var contenders = new ArrayList<Contender>();
        for (int number = 0; number < 5; number++) {
            contenders.add(Contenders.felt("known" + number, new Posterior(0, 0.12), MODEL));
        }
        contenders.add(Contenders.felt("newcomer", new Posterior(0, 0.2236), MODEL));

        var equalShare = (double) SHORTLISTS * OFFERS / contenders.size();
        var offered = Objects.requireNonNull(count(seed, contenders).get("newcomer")).offered;

        assertThat(offered / equalShare).isBetween(0.95, 1.5);
    }

    @Test
    void neverOffersSomeoneBelowTheBandBeforeSomeoneInIt() {
        var contenders = new ArrayList<>(uneven());
        contenders.add(Contenders.felt("below", new Posterior(-0.02, 0.2236), MODEL));

        assertThat(Objects.requireNonNull(count("red", contenders).get("below")).offered)
                .isZero();
    }

    @Test
    void drawsTheSameForTheSameShortlistWhoeverIsAskedFirst() {
        var contenders = uneven();
        var chance = new Chance("shortlist-7", 20_000, true, Exposures.none());

        var forwards = ranking.finalists(contenders, chance, OFFERS);
        var backwards = ranking.finalists(contenders.reversed(), chance, OFFERS);

        assertThat(forwards).isEqualTo(backwards);
    }

    /** Six in the band; the band is 0.1 × 0.23 deviations wide, felt understanding weighs .25 and deviates by .2236. */
    private static List<Contender> uneven() {
        return List.of(
                Contenders.felt("a", new Posterior(0.010, 0.10), MODEL),
                Contenders.felt("b", new Posterior(0.008, 0.20), MODEL),
                Contenders.felt("c", new Posterior(0.006, 0.15), MODEL),
                Contenders.felt("d", new Posterior(0.004, 0.12), MODEL),
                Contenders.felt("e", new Posterior(0.002, 0.2236), MODEL),
                Contenders.scoring("f", 1_000));
    }

    private Map<String, Share> count(String seed, List<Contender> contenders) {
        var shares = new HashMap<String, Share>();
        for (int number = 0; number < SHORTLISTS; number++) {
            var finalists =
                    ranking.finalists(contenders, new Chance(seed + number, 20_000, true, Exposures.none()), OFFERS);
            for (int place = 0; place < finalists.size(); place++) {
                var offer = finalists.get(place);
                shares.computeIfAbsent(offer.candidate().id(), _ -> new Share())
                        .add(place < OFFERS, offer.propensity());
            }
        }
        return shares;
    }

    private static final class Share {
        private int offered;
        private double expected;
        private double variance;

        private void add(boolean isOffered, int propensity) {
            var probability = propensity / 1000.0;
            offered += isOffered ? 1 : 0;
            expected += probability;
            variance += probability * (1 - probability);
        }

        private double standardError() {
            return Math.sqrt(variance);
        }
    }
}
