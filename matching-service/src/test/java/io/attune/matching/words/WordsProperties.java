package io.attune.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.store.ShippedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What nobody may ever read, whoever asks and whoever is offered. */
class WordsProperties {

    private final Matching matching = new Matching(ShippedModel.read());
    private final Words english = Words.in("en");
    private final Words french = Words.in("fr");

    @Property(tries = 150)
    void neverRateRankOrCompare(@ForAll long seed) {
        for (var text : everythingSaid(seed)) {
            BannedWords.assertFree(text);
        }
    }

    @Property(tries = 150)
    void areWholeAndWithoutHoles(@ForAll long seed) {
        for (var text : everythingSaid(seed)) {
            assertThat(text).isNotBlank().doesNotContain("{", "}", "null", "..").isEqualTo(text.strip());
            assertThat(text.substring(0, 1)).isEqualTo(text.substring(0, 1).toLowerCase(Locale.ROOT));
        }
    }

    @Property(tries = 150)
    void sayAsMuchInFrenchAsInEnglish(@ForAll long seed) {
        for (var judgement : judgements(seed)) {
            switch (judgement) {
                case Judgement.Fits(var offer) ->
                    assertThat(codes(french.explain(offer))).isEqualTo(codes(english.explain(offer)));
                case Judgement.Refused(var refusals) ->
                    assertThat(french.refusals(refusals)).hasSameSizeAs(english.refusals(refusals));
            }
        }
    }

    private List<String> everythingSaid(long seed) {
        var said = new ArrayList<String>();
        for (var judgement : judgements(seed)) {
            for (var words : List.of(english, french)) {
                switch (judgement) {
                    case Judgement.Fits(var offer) ->
                        sentences(words.explain(offer)).map(Sentence::text).forEach(said::add);
                    case Judgement.Refused(var refusals) ->
                        words.refusals(refusals).stream().map(Sentence::text).forEach(said::add);
                }
            }
        }
        var cases = new RandomCases(seed);
        var question = new Question("shortlist-1", cases.need(), Moments.now(), 3);
        if (matching.answer(question, cases.candidates(6)) instanceof Answer.Nobody(var relaxations, var _)) {
            relaxations.forEach(relaxation -> {
                said.add(english.change(relaxation));
                said.add(french.change(relaxation));
            });
        }
        return said;
    }

    private List<Judgement> judgements(long seed) {
        var cases = new RandomCases(seed);
        var question = new Question("shortlist-1", cases.need(), Moments.now(), 3);
        return cases.candidates(20).stream()
                .map(candidate -> matching.judge(question, candidate))
                .toList();
    }

    private static Stream<Sentence> sentences(Explanation explanation) {
        return Stream.of(explanation.reasons(), explanation.unknown(), explanation.notMet())
                .flatMap(List::stream);
    }

    private static List<String> codes(Explanation explanation) {
        return sentences(explanation).map(Sentence::code).toList();
    }
}
