package io.attune.matching.fit.duty;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.vocabulary.AgeGroup;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorksWithTheAgeGroupTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new WorksWithTheAgeGroup().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "adults, which goes without saying",
                        ANeed.that(),
                        ACandidate.who().worksWith(AgeGroup.ADULT),
                        Verdict.passes()),
                arguments(
                        "teenagers",
                        ANeed.that().isOfAge(AgeGroup.TEEN),
                        ACandidate.who().worksWith(AgeGroup.ADULT, AgeGroup.TEEN),
                        Verdict.passes("age-group.served", new Fact.Term("age-group", "teen"))),
                arguments(
                        "somebody else",
                        ANeed.that().isOfAge(AgeGroup.OLDER_ADULT),
                        ACandidate.who().worksWith(AgeGroup.ADULT),
                        Verdict.fails("age-group.other", new Fact.Term("age-group", "older-adult"))),
                arguments(
                        "not known",
                        ANeed.that(),
                        ACandidate.who().worksWith(new AgeGroup[0]),
                        Verdict.unknown("age-group.unknown")));
    }
}
