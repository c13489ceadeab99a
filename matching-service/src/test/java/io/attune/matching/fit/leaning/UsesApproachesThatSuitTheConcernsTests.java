package io.attune.matching.fit.leaning;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsesApproachesThatSuitTheConcernsTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new UsesApproachesThatSuitTheConcerns(GUIDELINES).read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "a concern without guidelines",
                        ANeed.that().hasConcern("work", 3),
                        ACandidate.who().practises("cbt"),
                        new Reading.NotAsked()),
                arguments(
                        "the strongest",
                        ANeed.that().hasConcern("anxiety", 1),
                        ACandidate.who().practises("cbt", "act"),
                        new Reading.Known(
                                1,
                                Remarks.met(
                                        "approach.suits",
                                        Fact.terms("approach", List.of("act", "cbt")),
                                        new Fact.Term("concern", "anxiety")))),
                arguments(
                        "a good one",
                        ANeed.that().hasConcern("anxiety", 1),
                        ACandidate.who().practises("act"),
                        new Reading.Known(
                                2 / 3.0,
                                Remarks.met(
                                        "approach.suits",
                                        Fact.terms("approach", List.of("act")),
                                        new Fact.Term("concern", "anxiety")))),
                arguments(
                        "some support, not enough to say",
                        ANeed.that().hasConcern("anxiety", 1),
                        ACandidate.who().practises("ifs"),
                        new Reading.Known(1 / 3.0, Remarks.none())),
                arguments(
                        "no support",
                        ANeed.that().hasConcern("anxiety", 1),
                        ACandidate.who().practises("gottman"),
                        new Reading.Known(0, Remarks.none())),
                arguments(
                        "weighted by severity, said of the gravest",
                        ANeed.that().hasConcerns(new Concern("grief", 1), new Concern("anxiety", 3)),
                        ACandidate.who().practises("act", "narrative"),
                        new Reading.Known(
                                (3 * 2 + 1 * 3) / 12.0,
                                Remarks.met(
                                        "approach.suits",
                                        Fact.terms("approach", List.of("act")),
                                        new Fact.Term("concern", "anxiety")))),
                arguments(
                        "said of the gravest for which there is something to say",
                        ANeed.that().hasConcerns(new Concern("grief", 1), new Concern("anxiety", 3)),
                        ACandidate.who().practises("narrative"),
                        new Reading.Known(
                                3 / 12.0,
                                Remarks.met(
                                        "approach.suits",
                                        Fact.terms("approach", List.of("narrative")),
                                        new Fact.Term("concern", "grief")))),
                arguments(
                        "a concern without guidelines does not count",
                        ANeed.that().hasConcerns(new Concern("work", 3), new Concern("grief", 1)),
                        ACandidate.who().practises("narrative"),
                        new Reading.Known(
                                1,
                                Remarks.met(
                                        "approach.suits",
                                        Fact.terms("approach", List.of("narrative")),
                                        new Fact.Term("concern", "grief")))),
                arguments(
                        "approaches not known",
                        ANeed.that().hasConcern("anxiety", 1),
                        ACandidate.who(),
                        new Reading.Unknown(Remarks.unknown("approach.unknown"))));
    }

    private static final Guidelines GUIDELINES =
            new Guidelines(Map.of("anxiety", Map.of("cbt", 3, "act", 2, "ifs", 1), "grief", Map.of("narrative", 3)));
}
