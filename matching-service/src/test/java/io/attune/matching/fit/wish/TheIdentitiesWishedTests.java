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

class TheIdentitiesWishedTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new TheIdentitiesWished().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("not asked for", ANeed.that(), ACandidate.who().shares("lgbtq"), new Reading.NotAsked()),
                arguments(
                        "shared",
                        ANeed.that().asksForIdentities(false, "lgbtq"),
                        ACandidate.who().shares("lgbtq"),
                        new Reading.Known(
                                1, Remarks.met("wish.identities.met", Fact.terms("identity", List.of("lgbtq"))))),
                arguments(
                        "known about",
                        ANeed.that().asksForIdentities(false, "faith-muslim"),
                        ACandidate.who().knows("faith-muslim"),
                        new Reading.Known(
                                1,
                                Remarks.met("wish.identities.met", Fact.terms("identity", List.of("faith-muslim"))))),
                arguments(
                        "one of each",
                        ANeed.that().asksForIdentities(false, "lgbtq", "faith-muslim"),
                        ACandidate.who().shares("lgbtq").knows("faith-muslim"),
                        new Reading.Known(
                                1,
                                Remarks.met(
                                        "wish.identities.met",
                                        Fact.terms("identity", List.of("faith-muslim", "lgbtq"))))),
                arguments(
                        "something else shared",
                        ANeed.that().asksForIdentities(false, "lgbtq"),
                        ACandidate.who().shares("black"),
                        new Reading.Known(
                                0, Remarks.notMet("wish.identities.missed", Fact.terms("identity", List.of("lgbtq"))))),
                arguments(
                        "nothing shared",
                        ANeed.that().asksForIdentities(false, "lgbtq"),
                        ACandidate.who(),
                        new Reading.Unknown(
                                Remarks.unknown("wish.identities.unknown", Fact.terms("identity", List.of("lgbtq"))))));
    }
}
