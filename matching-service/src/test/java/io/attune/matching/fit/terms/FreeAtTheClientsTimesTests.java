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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FreeAtTheClientsTimesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new FreeAtTheClientsTimes().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    /** Sessions of 50 minutes; at two on 14 March it is three, at two on 7 November it is one again. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the night before summer time,         2027-03-13T06:30:00Z, SATURDAY, 01:30, 02:20, true",
        "over the gap,                         2027-03-14T06:30:00Z, SUNDAY,   01:30, 03:20, true",
        "over the gap and a minute too long,   2027-03-14T06:30:00Z, SUNDAY,   01:30, 03:19, false",
        "up to the gap,                        2027-03-14T06:10:00Z, SUNDAY,   01:10, 02:00, true",
        "after the gap,                        2027-03-14T07:00:00Z, SUNDAY,   03:00, 03:50, true",
        "after the gap and not before three,   2027-03-14T07:00:00Z, SUNDAY,   02:00, 03:49, false",
        "in a window that the gap swallows,    2027-03-14T07:00:00Z, SUNDAY,   02:00, 03:00, false",
        "that morning by summer time,          2027-03-14T13:00:00Z, SUNDAY,   09:00, 09:50, true",
        "not by winter time any more,          2027-03-14T14:00:00Z, SUNDAY,   09:00, 09:50, false",
        "the first of the two hours,           2027-11-07T05:00:00Z, SUNDAY,   01:00, 02:00, true",
        "the second of the two hours,          2027-11-07T06:00:00Z, SUNDAY,   01:00, 02:00, true",
        "from the first into the second,       2027-11-07T05:30:00Z, SUNDAY,   01:00, 02:00, true",
        "back to before the window,            2027-11-07T05:30:00Z, SUNDAY,   01:30, 02:00, false",
        "back with too early an end,           2027-11-07T05:30:00Z, SUNDAY,   01:00, 01:59, false",
        "up to the turn,                       2027-11-07T05:10:00Z, SUNDAY,   01:10, 02:00, true",
        "up to the turn and beyond the window, 2027-11-07T05:10:00Z, SUNDAY,   01:00, 01:30, false",
        "that morning by winter time,          2027-11-07T14:00:00Z, SUNDAY,   09:00, 09:50, true",
        "not by summer time any more,          2027-11-07T13:00:00Z, SUNDAY,   09:00, 09:50, false",
    })
    void followsTheClientsClockWhenItIsChanged(
            String situation, String start, DayOfWeek day, String from, String to, boolean free) {
        var pairing =
                pairing(ANeed.that().isFree(day, from, to), ACandidate.who().isFreeAt(start));

        assertThat(new FreeAtTheClientsTimes().judge(pairing))
                .as(situation)
                .isEqualTo(free ? Verdict.passes("times.free") : Verdict.fails("times.none"));
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
                        "late on the day before, in the west",
                        ANeed.that()
                                .livesIn("CA-BC", "America/Vancouver", null)
                                .isFree(DayOfWeek.WEDNESDAY, "20:00", "00:00"),
                        ACandidate.who().isFreeAt("2026-11-26T05:00:00Z"),
                        Verdict.passes("times.free")),
                arguments(
                        "not on the day that it is in Greenwich",
                        ANeed.that()
                                .livesIn("CA-BC", "America/Vancouver", null)
                                .isFree(DayOfWeek.THURSDAY, "00:00", "00:00"),
                        ACandidate.who().isFreeAt("2026-11-26T05:00:00Z"),
                        Verdict.fails("times.none")),
                arguments(
                        "a whole day, from midnight",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "00:00", "00:00"),
                        ACandidate.who().isFreeAt("2026-11-25T05:00:00Z"),
                        Verdict.passes("times.free")),
                arguments(
                        "a whole day, not a minute earlier",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "00:00", "00:00"),
                        ACandidate.who().isFreeAt("2026-11-25T04:59:00Z"),
                        Verdict.fails("times.none")),
                arguments(
                        "one of several",
                        ANeed.that().isFree(DayOfWeek.WEDNESDAY, "09:00", "10:00"),
                        ACandidate.who().isFreeAt("2026-11-24T20:00:00Z", "2026-11-25T14:00:00Z"),
                        Verdict.passes("times.free")));
    }
}
