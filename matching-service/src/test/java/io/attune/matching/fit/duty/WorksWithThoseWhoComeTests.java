package io.attune.matching.fit.duty;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.vocabulary.Participants;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorksWithThoseWhoComeTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new WorksWithThoseWhoCome().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "individuals, which goes without saying",
                        ANeed.that(),
                        ACandidate.who().worksWith(Participants.INDIVIDUAL),
                        Verdict.passes()),
                arguments(
                        "couples",
                        ANeed.that().comesAs(Participants.COUPLE),
                        ACandidate.who().worksWith(Participants.COUPLE),
                        Verdict.passes("participants.served", new Fact.Term("participants", "couple"))),
                arguments(
                        "somebody else",
                        ANeed.that().comesAs(Participants.FAMILY),
                        ACandidate.who().worksWith(Participants.COUPLE),
                        Verdict.fails("participants.other", new Fact.Term("participants", "family"))),
                arguments(
                        "not known",
                        ANeed.that(),
                        ACandidate.who().worksWith(new Participants[0]),
                        Verdict.unknown("participants.unknown")));
    }
}
