package io.attune.matching.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.order.Exposure;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.store.ShippedModel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StandingsProperties {

    private final Matching matching = new Matching(ShippedModel.read());

    @Property(tries = 200)
    void areTheSameWhenOnlyTheFinalistsAreComparedAgain(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var question = new Question(
                "shortlist-" + seed,
                cases.need(),
                Moments.now(),
                3,
                id -> new Exposure(Math.floorMod(id.hashCode() + seed, 4_000), Math.floorMod(id.hashCode(), 2)));

        if (matching.answer(question, cases.candidates(80)) instanceof Answer.Offered offered) {
            var again = matching.answer(
                    question, offered.finalists().stream().map(Offer::candidate).toList());

            assertThat(Standings.of(again, offered.passing())).isEqualTo(Standings.of(offered, offered.passing()));
            assertThat(((Answer.Offered) again).offers()).isEqualTo(offered.offers());
        }
    }
}
