package io.attune.matching.fit.duty;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.candidate.Training.Depth;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrainedForTheGravestConcernsTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new TrainedForTheGravestConcerns().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "the gravest, verified",
                        ANeed.that().hasConcern("anxiety", 3),
                        ACandidate.who().isVerifiedFor("anxiety"),
                        Verdict.passes("scope.trained", Fact.terms("concern", List.of("anxiety")))),
                arguments(
                        "the gravest, not verified",
                        ANeed.that().hasConcern("anxiety", 3),
                        ACandidate.who().isTrainedFor(new TrainedConcern("anxiety", Depth.SPECIALISED, false)),
                        Verdict.fails("scope.outside", Fact.terms("concern", List.of("anxiety")))),
                arguments(
                        "the gravest, not named",
                        ANeed.that().hasConcern("anxiety", 3),
                        ACandidate.who().isVerifiedFor("grief"),
                        Verdict.fails("scope.outside", Fact.terms("concern", List.of("anxiety")))),
                arguments(
                        "one of two gravest",
                        ANeed.that().hasConcerns(new Concern("anxiety", 3), new Concern("grief", 3)),
                        ACandidate.who().isVerifiedFor("grief"),
                        Verdict.fails("scope.outside", Fact.terms("concern", List.of("anxiety")))),
                arguments(
                        "less than the gravest",
                        ANeed.that().hasConcern("anxiety", 2),
                        ACandidate.who().isTrainedFor(),
                        Verdict.passes()),
                arguments(
                        "the gravest, training not known",
                        ANeed.that().hasConcern("anxiety", 3),
                        ACandidate.who().isTrainedFor(),
                        Verdict.unknown("scope.unknown")));
    }
}
