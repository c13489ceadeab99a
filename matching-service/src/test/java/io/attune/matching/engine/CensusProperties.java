package io.attune.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Contender;
import io.attune.matching.fit.store.ShippedModel;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the columns count is what the plain rules count. */
class CensusProperties {

    private static final FitModel MODEL = ShippedModel.read();

    private final Matching matching = new Matching(MODEL);
    private final PlainRules plain = new PlainRules(MODEL);

    @Property(tries = 500)
    void countsWhatEachHardRuleRefuses(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var candidates = cases.candidates(60);
        var engine = new Engine(MODEL);
        candidates.forEach(candidate -> engine.put(new Known(candidate, 1, 1)));
        var question = new Question("shortlist-1", cases.need(), Moments.now(), 3);

        var census = engine.census(question);

        var answer = matching.answer(question, candidates);
        assertThat(census.refusals()).isEqualTo(answer.refusals());
        if (answer instanceof Answer.Offered offered) {
            assertThat(census.passing()).isEqualTo(offered.passing());
            assertThat(census.passed()).isEqualTo(offered.passed());
        } else {
            assertThat(census.passing()).isZero();
        }
    }

    @Property(tries = 200)
    void findsEveryoneWhoPasses(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var candidates = cases.candidates(300);
        var engine = new Engine(MODEL);
        candidates.forEach(candidate -> engine.put(new Known(candidate, 1, 1)));
        var question = new Question("shortlist-1", cases.need(), Moments.now(), 3);

        var everyone = engine.search().everyone(question);

        List<Contender> expected = plain.order(question, candidates);
        assertThat(everyone)
                .extracting(Known::candidate)
                .isEqualTo(expected.stream().map(Contender::candidate).toList());
    }
}
