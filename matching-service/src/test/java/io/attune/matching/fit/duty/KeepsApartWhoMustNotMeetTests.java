package io.attune.matching.fit.duty;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Verdict;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeepsApartWhoMustNotMeetTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new KeepsApartWhoMustNotMeet().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "strangers",
                        ANeed.that().avoids("therapist-2"),
                        ACandidate.who().hasConflictWith(Set.of("client-2")),
                        Verdict.passes()),
                arguments("avoided", ANeed.that().avoids("therapist-1"), ACandidate.who(), Verdict.fails("apart.kept")),
                arguments(
                        "avoided, conflicts not known",
                        ANeed.that().avoids("therapist-1"),
                        ACandidate.who().hasConflictWith(null),
                        Verdict.fails("apart.kept")),
                arguments(
                        "a recorded conflict",
                        ANeed.that(),
                        ACandidate.who().hasConflictWith(Set.of("client-1")),
                        Verdict.fails("apart.kept")),
                arguments(
                        "conflicts not known",
                        ANeed.that(),
                        ACandidate.who().hasConflictWith(null),
                        Verdict.unknown("apart.kept")));
    }
}
