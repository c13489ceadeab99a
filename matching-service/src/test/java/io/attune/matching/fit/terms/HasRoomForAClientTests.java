package io.attune.matching.fit.terms;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.rule.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HasRoomForAClientTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new HasRoomForAClient().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("one place left", ANeed.that(), ACandidate.who().hasCaseload(30, 29), Verdict.passes()),
                arguments("full", ANeed.that(), ACandidate.who().hasCaseload(30, 30), Verdict.fails("accepting.full")),
                arguments(
                        "more than full",
                        ANeed.that(),
                        ACandidate.who().hasCaseload(30, 31),
                        Verdict.fails("accepting.full")),
                arguments(
                        "no place at all",
                        ANeed.that(),
                        ACandidate.who().hasCaseload(0, 0),
                        Verdict.fails("accepting.full")),
                arguments("no cap", ANeed.that(), ACandidate.who().hasCaseload(null, 99), Verdict.passes()),
                arguments(
                        "no cap, caseload not known",
                        ANeed.that(),
                        ACandidate.who().hasCaseload(null, null),
                        Verdict.passes()),
                arguments(
                        "caseload not known",
                        ANeed.that(),
                        ACandidate.who().hasCaseload(30, null),
                        Verdict.unknown("accepting.unknown")),
                arguments(
                        "not accepting",
                        ANeed.that(),
                        ACandidate.who().stands(new Standing(true, false, 30, 11, 0)),
                        Verdict.fails("accepting.closed")),
                arguments(
                        "not published",
                        ANeed.that(),
                        ACandidate.who().stands(new Standing(false, true, 30, 11, 0)),
                        Verdict.fails("accepting.closed")));
    }
}
