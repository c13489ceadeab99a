package io.attune.matching.fit.leaning;

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

class SharesWhatTheClientAskedForTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new SharesWhatTheClientAskedFor().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "not asked for",
                        ANeed.that(),
                        ACandidate.who().shares("lgbtq").knows("faith-muslim"),
                        new Reading.NotAsked()),
                arguments(
                        "half of what was asked",
                        ANeed.that().asksForIdentities(false, "lgbtq", "faith-muslim"),
                        ACandidate.who().shares("lgbtq"),
                        new Reading.Known(
                                0.5,
                                Remarks.met("wish.identities.met", Fact.terms("identity", List.of("lgbtq")))
                                        .and(Remarks.notMet(
                                                "wish.identities.missed",
                                                Fact.terms("identity", List.of("faith-muslim")))))),
                arguments(
                        "nothing shared",
                        ANeed.that().asksForIdentities(false, "lgbtq"),
                        ACandidate.who(),
                        new Reading.Unknown(
                                Remarks.unknown("wish.identities.unknown", Fact.terms("identity", List.of("lgbtq"))))));
    }
}
