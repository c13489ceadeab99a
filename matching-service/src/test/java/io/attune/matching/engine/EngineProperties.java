package io.attune.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Contender;
import io.attune.matching.fit.store.ShippedModel;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the columns find is what the plain rules find: for each directory twenty intakes, ten thousand pairs in all. */
class EngineProperties {

    private static final int INTAKES = 20;
    private static final FitModel MODEL = ShippedModel.read();

    private final PlainRules plain = new PlainRules(MODEL);

    @Property(tries = 500)
    void findsWhomThePlainRulesPutFirst(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var candidates = cases.candidates(60);
        var engine = holding(candidates, seed);
        var search = engine.search();

        for (int number = 0; number < INTAKES; number++) {
            var question = new Question("shortlist-" + number, cases.need(), Moments.now(), 3);
            int most = 1 + number % 12;

            int found = search.run(question, most);

            var expected =
                    plain.order(question, candidates).stream().limit(most).toList();
            assertThat(found).isEqualTo(expected.size());
            for (int place = 0; place < found; place++) {
                assertThat(search.id(place))
                        .isEqualTo(expected.get(place).candidate().id());
                assertThat(search.score(place))
                        .isEqualTo(expected.get(place).score().total());
            }
            assertThat(search.candidates())
                    .extracting(Known::candidate)
                    .isEqualTo(expected.stream().map(Contender::candidate).toList());
        }
    }

    /** Packed once at some time, or never. */
    private static Engine holding(List<Candidate> candidates, long seed) {
        var engine = new Engine(MODEL);
        int packedAfter = new Random(seed).nextInt(candidates.size() + 1);
        for (int number = 0; number < candidates.size(); number++) {
            assertThat(engine.put(new Known(candidates.get(number), 1, 1))).isTrue();
            if (number == packedAfter) {
                engine.pack();
            }
        }
        return engine;
    }
}
