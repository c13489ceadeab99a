package io.attune.matching.fit.wish;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TheApproachesWishedTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new TheApproachesWished().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("not wished for", ANeed.that(), ACandidate.who().practises("cbt"), new Reading.NotAsked()),
                arguments(
                        "none named",
                        ANeed.that().wishesForApproaches(false, 1),
                        ACandidate.who().practises("cbt"),
                        new Reading.NotAsked()),
                arguments(
                        "all granted",
                        ANeed.that().wishesForApproaches(false, 1, "emdr", "cbt"),
                        ACandidate.who().practises("cbt", "emdr", "act"),
                        new Reading.Known(
                                1, Remarks.met("wish.approaches.met", Fact.terms("approach", List.of("cbt", "emdr"))))),
                arguments(
                        "half granted",
                        ANeed.that().wishesForApproaches(false, 1, "emdr", "cbt"),
                        ACandidate.who().practises("cbt"),
                        new Reading.Known(
                                0.5,
                                Remarks.met("wish.approaches.met", Fact.terms("approach", List.of("cbt")))
                                        .and(Remarks.notMet(
                                                "wish.approaches.missed", Fact.terms("approach", List.of("emdr")))))),
                arguments(
                        "none granted",
                        ANeed.that().wishesForApproaches(false, 1, "emdr"),
                        ACandidate.who().practises("cbt"),
                        new Reading.Known(
                                0, Remarks.notMet("wish.approaches.missed", Fact.terms("approach", List.of("emdr"))))),
                arguments(
                        "not known",
                        ANeed.that().wishesForApproaches(false, 1, "emdr"),
                        ACandidate.who(),
                        new Reading.Unknown(
                                Remarks.unknown("wish.approaches.unknown", Fact.terms("approach", List.of("emdr"))))));
    }
}
