package io.attune.matching.fit.leaning;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.vocabulary.Style;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorksInTheWayWishedTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new WorksInTheWayWished().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "nothing asked", ANeed.that(), ACandidate.who().worksTowards("skills"), new Reading.NotAsked()),
                arguments(
                        "goals alone, half shared",
                        ANeed.that().hopesFor("skills", "support"),
                        ACandidate.who().worksTowards("skills"),
                        new Reading.Known(
                                0.5,
                                Remarks.met("goals.met", Fact.terms("goal", List.of("skills")))
                                        .and(Remarks.notMet("goals.missed", Fact.terms("goal", List.of("support")))))),
                arguments(
                        "goals not known",
                        ANeed.that().hopesFor("skills"),
                        ACandidate.who(),
                        new Reading.Unknown(Remarks.unknown("goals.unknown", Fact.terms("goal", List.of("skills"))))),
                arguments(
                        "style alone",
                        ANeed.that().wishesForStyle(Style.of(1.0, null, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(0.0, null, null, null)),
                        new Reading.Known(0.5, Remarks.none())),
                arguments(
                        "style and goals count alike",
                        ANeed.that().hopesFor("skills").wishesForStyle(Style.of(1.0, null, null, null), false),
                        ACandidate.who().worksTowards("skills").worksInStyle(Style.of(0.0, null, null, null)),
                        new Reading.Known(0.75, Remarks.met("goals.met", Fact.terms("goal", List.of("skills"))))),
                arguments(
                        "style known, goals not",
                        ANeed.that().hopesFor("skills").wishesForStyle(Style.of(1.0, null, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(0.0, null, null, null)),
                        new Reading.Known(
                                0.5, Remarks.unknown("goals.unknown", Fact.terms("goal", List.of("skills"))))));
    }
}
