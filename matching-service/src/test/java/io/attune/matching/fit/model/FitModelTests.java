package io.attune.matching.fit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.store.ShippedModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FitModelTests {

    private static final FitModel RIGHT = ShippedModel.read();

    @ParameterizedTest
    @CsvSource({
        "0.0,      0",
        "0.5,      10000",
        "-0.5,     -10000",
        "0.000024, 0",
        "0.000025, 1",
        "1.25,     25000",
        "1.26,     25000",
        "-1.25,    -25000",
        "-99,      -25000",
    })
    void standsInWholeTenThousandthsOfADeviation(double feature, int standing) {
        var model = with("soon", new Measure(80, 0.0, 0.5));

        assertThat(model.standing("soon", feature)).isEqualTo(standing);
    }

    @Test
    void reachesATenthOfADeviationBelowTheHighest() {
        var model = new FitModel(
                "band",
                "",
                RIGHT.measures(),
                2.5,
                0.25,
                new Exploration(0.1, 0.5, 1.25),
                RIGHT.limits(),
                Guidelines.none());

        assertThat(model.band()).isEqualTo(250_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void refusesAModelThatCannotBeRight(String reason, Attempt attempt) {
        assertThatThrownBy(attempt::make).isInstanceOf(UnusableFitModel.class).hasMessageContaining(reason);
    }

    @Test
    void tellsEveryReasonAtOnce() {
        var attempt = exploring(2, 2, 0);

        assertThatThrownBy(attempt::make)
                .hasMessage("The fit model 2026-11 cannot be used. The band is not between 0 and 1."
                        + " The temper is not between 0 and 1. The widest is below 1.");
    }

    @ParameterizedTest
    @MethodSource("edges")
    void acceptsWhatIsStillRight(Attempt attempt) {
        assertThat(attempt.make()).isNotNull();
    }

    static Stream<Arguments> models() {
        return Stream.of(
                arguments("The weights add up to 999/1000.", measuring("soon", new Measure(79, 0, 1))),
                arguments("It weighs what is no rule: experience.", measuring("experience", new Measure(0, 0, 1))),
                arguments("It does not weigh: soon.", measuring("soon", null)),
                arguments("The weight of soon is negative.", measuring("soon", new Measure(-80, 0, 1))),
                arguments("The mean of soon is no number.", measuring("soon", new Measure(80, Double.NaN, 1))),
                arguments("The deviation of soon is not above 0.", measuring("soon", new Measure(80, 0, 0))),
                arguments(
                        "The deviation of soon is not above 0.",
                        measuring("soon", new Measure(80, 0, Double.POSITIVE_INFINITY))),
                arguments("The clip is not above 0.", scaled(0, 1)),
                arguments("The score deviation is not above 0.", scaled(1, 0)),
                arguments("The band is not between 0 and 1.", exploring(-0.01, 0.5, 1)),
                arguments("The band is not between 0 and 1.", exploring(1.01, 0.5, 1)),
                arguments("The temper is not between 0 and 1.", exploring(0.1, -0.01, 1)),
                arguments("The temper is not between 0 and 1.", exploring(0.1, 1.01, 1)),
                arguments("The widest is below 1.", exploring(0.1, 0.5, 0.99)),
                arguments("A licence is checked within no day at all.", limited(0, 25, 100)),
                arguments("A fee is relaxed below the limit.", limited(30, -1, 100)),
                arguments("A distance is relaxed below the limit.", limited(30, 25, -1)),
                arguments("The guideline level of cbt for anxiety is not 1, 2 or 3.", guided(0)),
                arguments("The guideline level of cbt for anxiety is not 1, 2 or 3.", guided(4)));
    }

    static Stream<Attempt> edges() {
        return Stream.of(
                exploring(0, 0, 1), exploring(1, 1, 9), limited(1, 0, 0), guided(1), guided(3), scaled(0.1, 0.1));
    }

    /** A model about to be made. */
    interface Attempt {
        FitModel make();
    }

    private static FitModel with(String rule, @Nullable Measure measure) {
        var measures = new HashMap<>(RIGHT.measures());
        measures.remove(rule);
        if (measure != null) {
            measures.put(rule, measure);
        }
        return made(measures, 2.5, 0.2, RIGHT.exploration(), RIGHT.limits(), RIGHT.guidelines());
    }

    private static Attempt measuring(String rule, @Nullable Measure measure) {
        return () -> with(rule, measure);
    }

    private static Attempt scaled(double clip, double scoreDeviation) {
        return () ->
                made(RIGHT.measures(), clip, scoreDeviation, RIGHT.exploration(), RIGHT.limits(), RIGHT.guidelines());
    }

    private static Attempt exploring(double band, double temper, double widest) {
        return () -> made(
                RIGHT.measures(), 2.5, 0.2, new Exploration(band, temper, widest), RIGHT.limits(), RIGHT.guidelines());
    }

    private static Attempt limited(int days, int fee, int distance) {
        return () -> made(
                RIGHT.measures(), 2.5, 0.2, RIGHT.exploration(), new Limits(days, fee, distance), RIGHT.guidelines());
    }

    private static Attempt guided(int level) {
        return () -> made(
                RIGHT.measures(),
                2.5,
                0.2,
                RIGHT.exploration(),
                RIGHT.limits(),
                new Guidelines(Map.of("anxiety", Map.of("cbt", level))));
    }

    private static FitModel made(
            Map<String, Measure> measures,
            double clip,
            double scoreDeviation,
            Exploration exploration,
            Limits limits,
            Guidelines guidelines) {
        return new FitModel(RIGHT.id(), "", measures, clip, scoreDeviation, exploration, limits, guidelines);
    }
}
