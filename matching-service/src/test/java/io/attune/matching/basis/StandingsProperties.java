package io.attune.matching.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.order.Exposure;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.store.ShippedModel;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StandingsProperties {

    private static final int DIRECTORY = 150;

    private final Matching matching = new Matching(ShippedModel.read());

    @Property(tries = 100)
    void areTheSameWhenOnlyTheFinalistsAreComparedAgain(@ForAll long seed) {
        var question = question(seed);

        if (matching.answer(question, candidates(seed)) instanceof Answer.Offered offered) {
            var again = (Answer.Offered) matching.answer(question, finalists(offered));

            assertThat(Standings.of(again, offered.passing())).isEqualTo(Standings.of(offered, offered.passing()));
            assertThat(again.offers()).isEqualTo(offered.offers());
        }
    }

    @Property(tries = 100)
    void sayWhichScoreNobodyElseExceeds(@ForAll long seed) {
        var question = question(seed);

        if (matching.answer(question, candidates(seed)) instanceof Answer.Offered offered) {
            var standings = Standings.of(offered, offered.passing());
            var bound = standings.othersAtMost();
            var others = others(question, offered, candidates(seed)).toArray();

            assertThat(bound == null).isEqualTo(others.length == 0);
            if (bound != null) {
                assertThat(LongStream.of(others)).allMatch(score -> score <= bound);
                assertThat(bound).isEqualTo(standings.finalists().getLast().score());
            }
        }
    }

    private LongStream others(Question question, Answer.Offered offered, List<Candidate> all) {
        var finalists = finalists(offered);
        return all.stream()
                .filter(candidate -> !finalists.contains(candidate))
                .map(candidate -> matching.judge(question, candidate))
                .filter(Judgement.Fits.class::isInstance)
                .mapToLong(fits -> ((Judgement.Fits) fits).offer().score().total());
    }

    private static List<Candidate> finalists(Answer.Offered offered) {
        return offered.finalists().stream().map(Offer::candidate).toList();
    }

    private static List<Candidate> candidates(long seed) {
        return new RandomCases(seed).candidates(DIRECTORY);
    }

    private static Question question(long seed) {
        return new Question(
                "shortlist-" + seed,
                new RandomCases(seed + 1).need(),
                Moments.now(),
                3,
                id -> new Exposure(Math.floorMod(id.hashCode() + seed, 4_000), Math.floorMod(id.hashCode(), 2)));
    }
}
