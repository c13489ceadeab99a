package io.attune.matching.fit.leaning;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanBeginSoonTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new CanBeginSoon().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "in two days",
                        ANeed.that(),
                        ACandidate.who().isFreeAt("2026-11-25T15:00:00Z"),
                        new Reading.Known(
                                -StrictMath.log1p(2),
                                Remarks.met("soon.first", new Fact.Day(LocalDate.parse("2026-11-25"))))),
                arguments(
                        "in a day and a half",
                        ANeed.that(),
                        ACandidate.who().isFreeAt("2026-11-25T03:00:00Z"),
                        new Reading.Known(
                                -StrictMath.log1p(1.5),
                                Remarks.met("soon.first", new Fact.Day(LocalDate.parse("2026-11-24"))))),
                arguments(
                        "the first that suits, not the first",
                        ANeed.that().isFree(DayOfWeek.THURSDAY, "09:00", "12:00"),
                        ACandidate.who().isFreeAt("2026-11-25T15:00:00Z", "2026-11-26T15:00:00Z"),
                        new Reading.Known(
                                -StrictMath.log1p(3),
                                Remarks.met("soon.first", new Fact.Day(LocalDate.parse("2026-11-26"))))),
                arguments(
                        "on the last day hoped for",
                        ANeed.that().hopesToBeginBy(LocalDate.parse("2026-11-25")),
                        ACandidate.who().isFreeAt("2026-11-25T15:00:00Z"),
                        new Reading.Known(
                                -StrictMath.log1p(2),
                                Remarks.met("soon.first", new Fact.Day(LocalDate.parse("2026-11-25"))))),
                arguments(
                        "a day later than hoped for",
                        ANeed.that().hopesToBeginBy(LocalDate.parse("2026-11-24")),
                        ACandidate.who().isFreeAt("2026-11-25T15:00:00Z"),
                        new Reading.Known(
                                -StrictMath.log1p(2),
                                Remarks.met("soon.first", new Fact.Day(LocalDate.parse("2026-11-25")))
                                        .and(Remarks.notMet(
                                                "soon.after", new Fact.Day(LocalDate.parse("2026-11-24")))))),
                arguments(
                        "late on the last day hoped for, in the west",
                        ANeed.that()
                                .livesIn("CA-BC", "America/Vancouver", null)
                                .hopesToBeginBy(LocalDate.parse("2026-11-25")),
                        ACandidate.who().isFreeAt("2026-11-26T05:00:00Z"),
                        new Reading.Known(
                                -StrictMath.log1p(62 / 24.0),
                                Remarks.met("soon.first", new Fact.Day(LocalDate.parse("2026-11-25"))))),
                arguments(
                        "no hour left", ANeed.that(), ACandidate.who().isFreeAt(), new Reading.Unknown(Remarks.none())),
                arguments(
                        "hours not known",
                        ANeed.that(),
                        ACandidate.who().hasHours(null),
                        new Reading.Unknown(Remarks.none())));
    }
}
