package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.store.ShippedModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was shown too seldom, and takes the last offer. Nothing is learned of anybody, so nothing is drawn. */
class FloorTests {

    private static final FitModel MODEL = ShippedModel.read();
    private static final Exposure FAIR = new Exposure(2_000, 2);

    /** The contribution of the one rule that these score by weighs 80/1,000. */
    private static final int REACH = (int) (MODEL.floor() / 80);

    private final Ranking ranking = new Ranking(MODEL);

    @ParameterizedTest
    @CsvSource({
        "2000, 1, a b c d", // exactly half
        "2001, 1, a d b c",
        "2000, 0, a d b c",
        "1, 0, a d b c",
        "0, 0, a b c d", // nothing counted yet
        "0, 3, a b c d",
    })
    void liftsWhoeverIsBelowHalfIntoTheLastOffer(long expected, int actual, String order) {
        var finalists = finalists(2, true, Map.of("d", new Exposure(expected, actual)));

        assertThat(ids(finalists)).isEqualTo(order);
    }

    @Test
    void liftsIntoTheOnlyOfferWhereThereIsOne() {
        assertThat(ids(finalists(1, true, Map.of("c", new Exposure(3_000, 1))))).isEqualTo("c a b d");
    }

    @Test
    void leavesTheOthersInTheirOrder() {
        assertThat(ids(finalists(3, true, Map.of("d", new Exposure(3_000, 1))))).isEqualTo("a b d c");
    }

    @ParameterizedTest
    @CsvSource({"0, a f b", "1, a b f"})
    void liftsOnlyFromWithinReachOfTheLastOffer(int beyond, String order) {
        var contenders = List.of(
                Contenders.scoring("a", 9_000),
                Contenders.scoring("b", 8_000),
                Contenders.scoring("f", 8_000 - REACH - beyond));

        assertThat(ids(ranking.finalists(contenders, chance(true, Map.of("f", new Exposure(3_000, 1))), 2)))
                .isEqualTo(order);
    }

    @Test
    void prefersTheOneFurthestBelow() {
        var exposures = Map.of("c", new Exposure(5_000, 2), "d", new Exposure(6_000, 2));

        assertThat(ids(finalists(2, true, exposures))).isEqualTo("a d b c");
    }

    @Test
    void tiesBetweenEquallyFarBelowByTheDay() {
        var exposures = Map.of("c", new Exposure(5_000, 2), "d", new Exposure(5_000, 2));
        var lifted = new HashSet<String>();

        for (long day = 0; day < 20; day++) {
            var lower = TieSeed.on(day, TieSeed.ofId("c")) < TieSeed.on(day, TieSeed.ofId("d")) ? "c" : "d";
            var chance = new Chance("shortlist-1", day, true, id -> exposures.getOrDefault(id, FAIR));
            var last = ranking.finalists(four(), chance, 2).get(1).candidate().id();
            assertThat(last).isEqualTo(lower);
            lifted.add(last);
        }

        assertThat(lifted).containsExactlyInAnyOrder("c", "d");
    }

    @ParameterizedTest
    @CsvSource({"10, 2", "11, 1"})
    void reachesExactlyAsFarAsItSays(long below, int last) {
        var floor = new Floor(new int[] {2}, new long[] {50, 40, 40 - below}, 10);

        assertThat(floor.last(new int[] {0, 1})).isEqualTo(last);
    }

    @Test
    void displacesNobodyWhoIsFurtherBelow() {
        var exposures = Map.of("b", new Exposure(6_000, 2), "d", new Exposure(5_000, 2));

        assertThat(ids(finalists(2, true, exposures))).isEqualTo("a b c d");
    }

    @Test
    void liftsTheNextWhereTheFurthestIsOfferedAnyway() {
        var exposures = Map.of("a", new Exposure(6_000, 2), "d", new Exposure(5_000, 2));

        assertThat(ids(finalists(2, true, exposures))).isEqualTo("a d b c");
    }

    @Test
    void liftsNobodyWhereEverybodyIsOffered() {
        assertThat(ids(finalists(5, true, Map.of("a", new Exposure(6_000, 2))))).isEqualTo("a b c d");
    }

    @Test
    void liftsNobodyWhereChanceMayNotPlay() {
        var finalists = finalists(2, false, Map.of("d", new Exposure(3_000, 1)));

        assertThat(ids(finalists)).isEqualTo("a b c d");
        assertThat(finalists).extracting(Offer::exposure).containsOnly(Exposure.NONE);
    }

    @Test
    void isCertainOfTheLiftedAndOfTheDisplaced() {
        var finalists = finalists(2, true, Map.of("d", new Exposure(3_000, 1)));

        assertThat(finalists).extracting(Offer::propensity).containsExactly(1000, 1000, 0, 0);
    }

    @Test
    void keepsTheExposuresItWentBy() {
        var lifted = new Exposure(3_000, 1);

        assertThat(finalists(2, true, Map.of("d", lifted)))
                .extracting(Offer::exposure)
                .containsExactly(FAIR, lifted, FAIR, FAIR);
    }

    @Test
    void liftsOnlyFinalists() {
        var contenders = IntStream.range(0, 40)
                .mapToObj(number -> Contenders.scoring(number < 10 ? "0" + number : "" + number, -2_000 - number))
                .toList();
        var exposures = Map.of("30", new Exposure(9_000, 0));
        var far = MODEL.band() / 80 + 1;
        var first = Contenders.scoring("first", (int) (far - 2_000));
        var all = IntStream.range(0, 41)
                .mapToObj(number -> number == 0 ? first : contenders.get(number - 1))
                .toList();

        assertThat(ranking.finalists(all, chance(true, exposures), 2))
                .hasSize(22)
                .noneMatch(offer -> offer.candidate().id().equals("30"));
    }

    private List<Offer> finalists(int offers, boolean green, Map<String, Exposure> exposures) {
        return ranking.finalists(four(), chance(green, exposures), offers);
    }

    private static List<Contender> four() {
        return List.of(
                Contenders.scoring("a", 500),
                Contenders.scoring("b", 400),
                Contenders.scoring("c", 300),
                Contenders.scoring("d", 200));
    }

    private static Chance chance(boolean green, Map<String, Exposure> exposures) {
        var all = new HashMap<>(exposures);
        return new Chance("shortlist-1", 20_000, green, id -> all.getOrDefault(id, FAIR));
    }

    private static String ids(List<Offer> offers) {
        return String.join(
                " ", offers.stream().map(offer -> offer.candidate().id()).toList());
    }
}
