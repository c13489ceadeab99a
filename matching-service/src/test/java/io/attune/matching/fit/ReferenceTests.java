package io.attune.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.fit.vocabulary.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four candidates of whom three pass: what they share with what was asked is 1, 0 and 1. */
class ReferenceTests {

    private static final FitModel MODEL = ShippedModel.read();
    private static final String SHARED = "identity";
    private static final Style DIRECTIVE = Style.of(1.0, null, null, null);

    private final List<Candidate> directory = List.of(
            called("a", -1)
                    .shares("lgbtq")
                    .isA("woman")
                    .practises("cbt")
                    .isFreeAt("2026-11-25T15:00:00Z")
                    .build(),
            called("b", 0)
                    .shares("veteran")
                    .isA("man")
                    .practises("act")
                    .isFreeAt("2026-12-10T15:00:00Z")
                    .build(),
            called("c", 1)
                    .shares("lgbtq")
                    .isA("woman")
                    .practises("cbt")
                    .isFreeAt("2026-12-20T15:00:00Z")
                    .build(),
            called("d", 1).shares("lgbtq").speaks("fr").build());
    private final Question question = new Question(
            "r",
            ANeed.that()
                    .hasConcern("depression", 2)
                    .asksForIdentities(false, "lgbtq")
                    .wishesForGender("woman", false, 2)
                    .wishesForStyle(DIRECTIVE, false)
                    .build(),
            Moments.now(),
            3);

    private final FitModel measured = new Reference(List.of(question), directory).measured(MODEL);

    @Test
    void measuresWhatIsNotLearnedOverThoseWhoPass() {
        var measure = measured.measure(SHARED);

        assertThat(measure.weight()).isEqualTo(MODEL.measure(SHARED).weight());
        assertThat(measure.mean()).isEqualTo(0.6667);
        assertThat(measure.deviation()).isEqualTo(0.4714);
    }

    @Test
    void leavesWhatIsLearnedAsItIs() {
        assertThat(measured.measure("felt-understanding")).isEqualTo(MODEL.measure("felt-understanding"));
        assertThat(measured.id()).isEqualTo(MODEL.id());
    }

    /** The deviation of the scores of those who pass, as they are under the measures just taken. */
    @Test
    void measuresHowFarScoresLieApart() {
        var matching = new Matching(measured);
        var scores = directory.stream()
                .map(candidate -> matching.judge(question, candidate))
                .filter(Judgement.Fits.class::isInstance)
                .mapToDouble(fits -> ((Judgement.Fits) fits).offer().score().total() / 10_000_000.0)
                .toArray();
        double mean = (scores[0] + scores[1] + scores[2]) / 3;
        double squares = 0;
        for (double score : scores) {
            squares += Math.pow(score - mean, 2);
        }

        assertThat(scores).hasSize(3);
        assertThat(measured.scoreDeviation()).isCloseTo(Math.sqrt(squares / 3), within(0.00005001));
    }

    private static ACandidate called(String id, double directive) {
        return ACandidate.who().isCalled(id).worksInStyle(Style.of(directive, null, null, null));
    }
}
