package io.attune.matching.fit.terms;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptedByThePlanTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new AcceptedByThePlan().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("no plan", ANeed.that(), ACandidate.who(), Verdict.passes()),
                arguments(
                        "accepted",
                        ANeed.that().isCoveredFor("RP", "C.Psych"),
                        ACandidate.who().holds("RP", "CCC"),
                        Verdict.passes("coverage.accepted", new Fact.Name("RP"))),
                arguments(
                        "not accepted",
                        ANeed.that().isCoveredFor("C.Psych"),
                        ACandidate.who().holds("RP"),
                        Verdict.fails("coverage.none")),
                arguments(
                        "not known",
                        ANeed.that().isCoveredFor("C.Psych"),
                        ACandidate.who(),
                        Verdict.unknown("coverage.unknown")));
    }
}
