package io.attune.matching.fit.terms;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Verdict;
import java.time.DayOfWeek;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FreeAtTheClientsTimesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new FreeAtTheClientsTimes().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "any hour will do",
                        ANeed.that(),
                        ACandidate.who().isFreeAt("2026-11-25T14:00:00Z"),
                        Verdict.passes()),
                arguments("none is left", ANeed.that(), ACandidate.who().isFreeAt(), Verdict.fails("times.none")),
                arguments("not known", ANeed.that(), ACandidate.who().hasHours(null), Verdict.unknown("times.unknown")),
                arguments(
                        "exactly in the window",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "09:00", "09:50"),
                        ACandidate.who().isFreeAt("2026-11-25T14:00:00Z"),
                        Verdict.passes("times.free")),
                arguments(
                        "begins a minute before the window",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "09:01", "12:00"),
                        ACandidate.who().isFreeAt("2026-11-25T14:00:00Z"),
                        Verdict.fails("times.none")),
                arguments(
                        "ends a minute after the window",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "08:00", "09:49"),
                        ACandidate.who().isFreeAt("2026-11-25T14:00:00Z"),
                        Verdict.fails("times.none")),
                arguments(
                        "on another day",
                        ANeed.that().isFree(DayOfWeek.THURSDAY, "09:00", "12:00"),
                        ACandidate.who().isFreeAt("2026-11-25T14:00:00Z"),
                        Verdict.fails("times.none")),
                arguments(
                        "by the clock of the client, not of the therapist",
                        ANeed.that()
                                .livesIn("CA-BC", "America/Vancouver", null)
                                .isFree(DayOfWeek.WEDNESDAY, "06:00", "07:00"),
                        ACandidate.who().isFreeAt("2026-11-25T14:00:00Z"),
                        Verdict.passes("times.free")),
                arguments(
                        "up to midnight",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "22:00", "00:00"),
                        ACandidate.who().isFreeAt("2026-11-26T04:10:00Z"),
                        Verdict.passes("times.free")),
                arguments(
                        "over midnight",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "22:00", "00:00"),
                        ACandidate.who().isFreeAt("2026-11-26T04:11:00Z"),
                        Verdict.fails("times.none")),
                arguments(
                        "at the end of the notice",
                        ANeed.that(),
                        ACandidate.who().isFreeAt("2026-11-24T15:00:00Z"),
                        Verdict.passes()),
                arguments(
                        "a second inside the notice",
                        ANeed.that(),
                        ACandidate.who().isFreeAt("2026-11-24T14:59:59Z"),
                        Verdict.fails("times.none")),
                arguments(
                        "one of several",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "09:00", "10:00"),
                        ACandidate.who().isFreeAt("2026-11-24T20:00:00Z", "2026-11-25T14:00:00Z"),
                        Verdict.passes("times.free")));
    }
}
