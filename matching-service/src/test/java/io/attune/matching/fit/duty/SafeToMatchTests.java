package io.attune.matching.fit.duty;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.rule.Verdict;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeToMatchTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new SafeToMatch().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("green", ANeed.that().isJudged(new SafetyLevel.Green()), ACandidate.who(), Verdict.passes()),
                arguments(
                        "yellow", ANeed.that().isJudged(new SafetyLevel.Yellow()), ACandidate.who(), Verdict.passes()),
                arguments(
                        "held",
                        ANeed.that().isJudged(new SafetyLevel.Held()),
                        ACandidate.who().isCompetentIn("suicide-risk"),
                        Verdict.fails("safety.held")),
                arguments(
                        "released to anybody",
                        ANeed.that().isJudged(new SafetyLevel.Released(Set.of())),
                        ACandidate.who(),
                        Verdict.passes()),
                arguments(
                        "released, with the competence",
                        ANeed.that().isJudged(new SafetyLevel.Released(Set.of("suicide-risk"))),
                        ACandidate.who().isCompetentIn("suicide-risk", "violence"),
                        Verdict.passes()),
                arguments(
                        "released, with one of two",
                        ANeed.that().isJudged(new SafetyLevel.Released(Set.of("suicide-risk", "violence"))),
                        ACandidate.who().isCompetentIn("violence"),
                        Verdict.fails("safety.competence")),
                arguments(
                        "released, competences not known",
                        ANeed.that().isJudged(new SafetyLevel.Released(Set.of("suicide-risk"))),
                        ACandidate.who(),
                        Verdict.unknown("safety.unknown")));
    }
}
