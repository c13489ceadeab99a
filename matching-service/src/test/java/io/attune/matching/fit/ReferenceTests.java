package io.attune.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Contribution;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.store.ShippedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped model is measured over the passing pairs of a directory and of needs that anybody can draw again. */
class ReferenceTests {

    private static final FitModel MODEL = ShippedModel.read();
    private static final List<Offer> PASSING = passing();

    @ParameterizedTest
    @ValueSource(strings = {"working-style", "preferences", "identity", "soon", "approach"})
    void measuresEachFeatureByItsMeanAndDeviation(String rule) {
        var features = PASSING.stream()
                .flatMap(offer -> offer.score().contributions().stream())
                .filter(contribution -> contribution.rule().equals(rule))
                .map(Contribution::reading)
                .flatMap(reading -> reading instanceof Reading.Known known ? Stream.of(known.value()) : Stream.empty())
                .toList();

        assertThat(mean(features)).isCloseTo(MODEL.measure(rule).mean(), within(0.02));
        assertThat(deviation(features)).isCloseTo(MODEL.measure(rule).deviation(), within(0.02));
    }

    @Test
    void measuresNearnessByTheDeviationOfScores() {
        var scores = PASSING.stream()
                .map(offer -> (double) offer.score().total() / FitModel.SCORE)
                .toList();

        assertThat(deviation(scores)).isCloseTo(MODEL.scoreDeviation(), within(0.01));
    }

    private static List<Offer> passing() {
        var matching = new Matching(MODEL);
        var cases = new RandomCases(2026);
        var candidates = cases.candidates(200);
        var passing = new ArrayList<Offer>();
        for (int number = 0; number < 300; number++) {
            var question = new Question("reference-" + number, cases.need(), Moments.now(), 1);
            for (var candidate : candidates) {
                if (matching.judge(question, candidate) instanceof Judgement.Fits(var offer)) {
                    passing.add(offer);
                }
            }
        }
        return passing;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double deviation(List<Double> values) {
        var mean = mean(values);
        return Math.sqrt(values.stream()
                .mapToDouble(value -> Math.pow(value - mean, 2))
                .average()
                .orElseThrow());
    }
}
