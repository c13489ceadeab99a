package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.store.ShippedModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTests {

    private static final FitModel MODEL = ShippedModel.read();
    private static final Chance NO_CHANCE = new Chance("shortlist-1", 20_000, false, Exposures.none());

    private final Ranking ranking = new Ranking(MODEL);

    @Test
    void putsTheHigherScoreFirst() {
        var contenders = List.of(
                Contenders.scoring("a", 5),
                Contenders.scoring("b", 7),
                Contenders.scoring("c", -1),
                Contenders.scoring("d", 6));

        assertThat(ids(ranking.finalists(contenders, NO_CHANCE, 3))).containsExactly("b", "d", "a", "c");
    }

    @Test
    void isCertainOfThoseItOffersAndOfThoseItDoesNot() {
        var contenders = List.of(Contenders.scoring("a", 5), Contenders.scoring("b", 7), Contenders.scoring("c", 3));

        assertThat(ranking.finalists(contenders, NO_CHANCE, 2))
                .extracting(Offer::propensity)
                .containsExactly(1000, 1000, 0);
    }

    @Test
    void prefersOnATieWhoHasFewerNewClientsThisMonth() {
        var busy = tied("a", 2);
        var idle = tied("b", 1);

        for (long day = 0; day < 20; day++) {
            var chance = new Chance("shortlist-1", day, false, Exposures.none());
            assertThat(ids(ranking.finalists(List.of(busy, idle), chance, 2))).containsExactly("b", "a");
        }
    }

    @Test
    void rotatesOtherTiesFromDayToDay() {
        var tied = List.of(tied("a", 0), tied("b", 0), tied("c", 0));
        var firsts = new HashSet<String>();

        for (long day = 0; day < 30; day++) {
            firsts.add(ids(ranking.finalists(tied, new Chance("shortlist-1", day, false, Exposures.none()), 3))
                    .getFirst());
        }

        assertThat(firsts).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void keepsTheNextTwentyBesideThoseOffered() {
        var contenders = IntStream.range(0, 40)
                .mapToObj(number -> Contenders.scoring("t" + number, number))
                .toList();

        assertThat(ranking.finalists(contenders, NO_CHANCE, 3)).hasSize(23);
    }

    @Test
    void keepsTheNextTwentyBesideAWideBand() {
        var contenders = new ArrayList<Contender>();
        IntStream.range(0, 10).forEach(number -> contenders.add(Contenders.scoring("near" + number, 0)));
        IntStream.range(0, 40).forEach(number -> contenders.add(Contenders.scoring("far" + number, -20_000)));

        assertThat(ranking.finalists(contenders, new Chance("shortlist-1", 20_000, true, Exposures.none()), 3))
                .hasSize(30);
    }

    @Test
    void leavesNothingToChanceWhereNothingIsLearned() {
        var contenders = List.of(Contenders.scoring("a", 2), Contenders.scoring("b", 1), Contenders.scoring("c", 0));

        for (int number = 0; number < 50; number++) {
            var finalists =
                    ranking.finalists(contenders, new Chance("shortlist-" + number, 20_000, true, Exposures.none()), 2);
            assertThat(ids(finalists)).containsExactly("a", "b", "c");
            assertThat(finalists).extracting(Offer::propensity).containsExactly(1000, 1000, 0);
        }
    }

    @Test
    void leavesNothingToChanceWhereItMayNotPlay() {
        var known = Contenders.felt("a", new Posterior(0.001, 0.1), MODEL);
        var unknown = Contenders.felt("b", new Posterior(0, 0.22), MODEL);

        for (int number = 0; number < 50; number++) {
            var chance = new Chance("shortlist-" + number, 20_000, false, Exposures.none());
            assertThat(ids(ranking.finalists(List.of(known, unknown), chance, 1)))
                    .containsExactly("a", "b");
        }
    }

    @Test
    void ordersNobodyAmongNobody() {
        assertThat(ranking.finalists(List.of(), new Chance("shortlist-1", 20_000, true, Exposures.none()), 3))
                .isEmpty();
    }

    private static Contender tied(String id, int newClients) {
        var candidate =
                ACandidate.who().isCalled(id).hasNewClientsThisMonth(newClients).build();
        return new Contender(candidate, List.of(), new Score(List.of()), Map.of(), List.of());
    }

    private static List<String> ids(List<Offer> offers) {
        return offers.stream().map(offer -> offer.candidate().id()).toList();
    }
}
