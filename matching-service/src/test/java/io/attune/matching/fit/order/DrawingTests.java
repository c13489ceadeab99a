package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.model.Measure;
import io.attune.matching.fit.order.Stake.Belief;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTests {

    private static final Stake UNSURE = new Stake(0, List.of(new Belief(new Measure(250, 0, 1), 3, 0, 0.5)));
    private static final Stake SURE = new Stake(0, List.of());

    @Test
    void countsAThousandDraws() {
        var propensities = drawing("red", 2, UNSURE, UNSURE, UNSURE).propensities();

        assertThat(IntStream.of(propensities).sum()).isEqualTo(2_000);
        // of a thousand, a deviation of fifteen: each is offered two times in three
        assertThat(IntStream.of(propensities).limit(3))
                .allSatisfy(one -> assertThat(one).isBetween(606, 727));
    }

    @Test
    void offersABandThatIsSmallerThanTheOffersForCertainAndDrawsItsOrder() {
        var firsts = new HashSet<Integer>();
        for (int number = 0; number < 40; number++) {
            var drawing = drawing("red" + number, 3, UNSURE, UNSURE);
            firsts.add(drawing.order()[0]);
            assertThat(drawing.propensities()).containsExactly(1_000, 1_000, 1_000, 0);
        }

        assertThat(firsts).isEqualTo(Set.of(0, 1));
    }

    /** Which of both is offered is chance, though the band fills the offers and no more. */
    @Test
    void drawsABandAsLargeAsTheOffers() {
        assertThat(drawing("red", 2, UNSURE, UNSURE).propensities()).containsExactly(1_000, 1_000, 0, 0);
        assertThat(drawing("red", 1, UNSURE, UNSURE).propensities()).doesNotContain(1_000);
    }

    @Test
    void leavesTheOrderWhereNothingIsLeftToChance() {
        var drawing = drawing("red", 2, SURE, SURE, SURE);

        assertThat(drawing.order()).containsExactly(0, 1, 2, 3, 4);
        assertThat(drawing.propensities()).containsExactly(1_000, 1_000, 0, 0, 0);
    }

    @Test
    void drawsWhereOnlyOneOfThemLeavesAnythingToChance() {
        assertThat(drawing("red", 1, UNSURE, SURE).propensities()).doesNotContain(1_000);
        assertThat(drawing("red", 1, SURE, UNSURE).propensities()).doesNotContain(1_000);
    }

    @Test
    void givesEachTheirOwnChance() {
        var orders = new HashSet<List<Integer>>();
        for (int number = 0; number < 100; number++) {
            orders.add(IntStream.of(
                            drawing("red" + number, 3, UNSURE, UNSURE, UNSURE).order())
                    .limit(3)
                    .boxed()
                    .toList());
        }

        assertThat(orders).hasSize(6);
    }

    /** The band, and two behind it. */
    private static Drawing drawing(String shortlistId, int offers, Stake... band) {
        var ids = IntStream.range(0, band.length + 2)
                .mapToObj(number -> "t" + number)
                .toList();
        var nobody = new Floor(new int[0], new long[ids.size()], 0);
        return new Drawing(shortlistId, List.of(band), ids, nobody, offers);
    }
}
