package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.store.ShippedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chance, counted. */
class ExplorationTests {

    private static final FitModel MODEL = ShippedModel.read();
    private static final int SHORTLISTS = 1_000;
    private static final int OFFERS = 3;

    private final Ranking ranking = new Ranking(MODEL);

    /** As many intakes as a practice sees in years, each with its own draw and its own thousand to count by. */
    @ParameterizedTest
    @ValueSource(strings = {"red", "green", "blue"})
    void offersEqualsByTheirPropensitiesAndANewcomerAFairShareAndNotMuchMore(String seed) {
        var equals = Stream.concat(
                        IntStream.range(0, 3)
                                .mapToObj(number -> Contenders.felt("known" + number, new Posterior(0, 0.12), MODEL)),
                        Stream.of(Contenders.newcomer("newcomer", MODEL)))
                .toList();

        var shares = count(seed, 20_000, 1, equals, Exposures.none());

        assertAsExpected(shares);
        var equalShare = 20_000.0 / equals.size();
        assertThat(share(shares, "newcomer").offered / equalShare).isBetween(1.0, 1.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "green", "blue"})
    void offersUnequalsByTheirPropensities(String seed) {
        assertAsExpected(count(seed, SHORTLISTS, OFFERS, uneven(), Exposures.none()));
    }

    /** Who is lifted is certain only as far as nobody further below is offered anyway; the count knows. */
    @ParameterizedTest
    @ValueSource(strings = {"red", "green", "blue"})
    void offersByTheirPropensitiesWhereSomebodyIsLiftedToo(String seed) {
        var exposures = Map.of("b", new Exposure(9_000, 2), "d", new Exposure(6_000, 2), "f", new Exposure(8_000, 2));

        var shares = count(seed, SHORTLISTS, OFFERS, uneven(), id -> exposures.getOrDefault(id, Exposure.NONE));

        assertAsExpected(shares);
        assertThat(share(shares, "b").offered).isEqualTo(SHORTLISTS);
        assertThat(share(shares, "d").expected).isBetween(1.0, SHORTLISTS - 1.0);
    }

    @Test
    void holdsAHundredInTheBandAndNoMore() {
        var contenders = IntStream.range(0, 300)
                .mapToObj(number -> Contenders.felt("t" + number, new Posterior(0, 0.12), MODEL))
                .toList();

        var finalists = ranking.finalists(contenders, new Chance("red", 20_000, true, Exposures.none()), OFFERS);

        assertThat(finalists).hasSize(120);
        assertThat(finalists.subList(100, 120)).extracting(Offer::propensity).containsOnly(0);
    }

    @Test
    void neverOffersSomeoneBelowTheBandBeforeSomeoneInIt() {
        var contenders = new ArrayList<>(uneven());
        contenders.add(Contenders.felt("below", new Posterior(-0.02, 0.2236), MODEL));

        assertThat(share(count("red", SHORTLISTS, OFFERS, contenders, Exposures.none()), "below").offered)
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

    /**
     * Six in the band; the band is 0.1 × 0.2835 deviations wide, felt understanding weighs .25 and deviates by .2236.
     */
    private static List<Contender> uneven() {
        return List.of(
                Contenders.felt("a", new Posterior(0.010, 0.10), MODEL),
                Contenders.felt("b", new Posterior(0.008, 0.20), MODEL),
                Contenders.felt("c", new Posterior(0.006, 0.15), MODEL),
                Contenders.felt("d", new Posterior(0.004, 0.12), MODEL),
                Contenders.felt("e", new Posterior(0.002, 0.2236), MODEL),
                Contenders.scoring("f", 1_000));
    }

    private Map<String, Share> count(
            String seed, int shortlists, int offers, List<Contender> contenders, Exposures exposures) {
        var shares = new ConcurrentHashMap<String, Share>();
        IntStream.range(0, shortlists).parallel().forEach(number -> {
            var chance = new Chance(seed + number, 20_000, true, exposures);
            var finalists = ranking.finalists(contenders, chance, offers);
            for (int place = 0; place < finalists.size(); place++) {
                var offer = finalists.get(place);
                shares.computeIfAbsent(offer.candidate().id(), _ -> new Share())
                        .add(place < offers, offer.propensity());
            }
        });
        return shares;
    }

    private static void assertAsExpected(Map<String, Share> shares) {
        shares.forEach((id, share) -> assertThat((double) share.offered)
                .as(id)
                .isBetween(share.expected - 3 * share.standardError(), share.expected + 3 * share.standardError()));
    }

    private static Share share(Map<String, Share> shares, String id) {
        return Objects.requireNonNull(shares.get(id));
    }

    private static final class Share {
        private int offered;
        private double expected;
        private double variance;

        private synchronized void add(boolean isOffered, int propensity) {
            var probability = propensity / 1000.0;
            offered += isOffered ? 1 : 0;
            expected += probability;
            variance += probability * (1 - probability);
        }

        /** Of the offers, and of the thousand draws that each propensity was counted in. */
        private double standardError() {
            return Math.sqrt(variance * 1.001);
        }
    }
}
