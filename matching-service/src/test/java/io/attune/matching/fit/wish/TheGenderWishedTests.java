package io.attune.matching.fit.wish;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TheGenderWishedTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new TheGenderWished().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("not wished for", ANeed.that(), ACandidate.who().isA("woman"), new Reading.NotAsked()),
                arguments(
                        "granted",
                        ANeed.that().wishesForGender("woman", false, 2),
                        ACandidate.who().isA("woman"),
                        new Reading.Known(1, Remarks.met("wish.gender.met", new Fact.Term("gender", "woman")))),
                arguments(
                        "denied",
                        ANeed.that().wishesForGender("woman", false, 2),
                        ACandidate.who().isA("man"),
                        new Reading.Known(0, Remarks.notMet("wish.gender.missed", new Fact.Term("gender", "woman")))),
                arguments(
                        "not known",
                        ANeed.that().wishesForGender("woman", false, 2),
                        ACandidate.who(),
                        new Reading.Unknown(Remarks.unknown("wish.gender.unknown", new Fact.Term("gender", "woman")))));
    }
}
