package io.attune.matching.fit.duty;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.rule.Because;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LicensedWhereTheClientIsTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new LicensedWhereTheClientIs(30).judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "everything in order",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        permitted("2027-03-31")),
                arguments(
                        "no licence known",
                        ANeed.that(),
                        ACandidate.who().isLicensed(null),
                        Verdict.unknown("licence.unknown")),
                arguments(
                        "whether it is active is not known",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        null,
                                        false,
                                        null,
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        Verdict.unknown("licence.unknown")),
                arguments(
                        "whether it is restricted is not known",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        null,
                                        null,
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        Verdict.unknown("licence.unknown")),
                arguments(
                        "its end is not known",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP", true, false, null, null, "2026-11-20T14:00:00Z", "CA-ON", "CA-NS")),
                        Verdict.unknown("licence.unknown")),
                arguments(
                        "never checked",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence("RP", true, false, null, "2027-03-31", null, "CA-ON", "CA-NS")),
                        Verdict.unknown("licence.unknown")),
                arguments(
                        "where it is good is not known",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence("RP", true, false, null, "2027-03-31", "2026-11-20T14:00:00Z")),
                        Verdict.unknown("licence.unknown")),
                arguments(
                        "not active",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        false,
                                        false,
                                        null,
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        Verdict.fails("licence.inactive")),
                arguments(
                        "restricted",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        true,
                                        null,
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        Verdict.fails("licence.restricted")),
                arguments(
                        "ends on the day of the first hour",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2026-11-25",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        permitted("2026-11-25")),
                arguments(
                        "ends the day before",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2026-11-24",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        Verdict.fails("licence.expired", day("2026-11-24"))),
                arguments(
                        "no hour known, ends today",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2026-11-23",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS"))
                                .hasHours(null),
                        permitted("2026-11-23")),
                arguments(
                        "no hour known, ended yesterday",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2026-11-22",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS"))
                                .hasHours(null),
                        Verdict.fails("licence.expired", day("2026-11-22"))),
                arguments(
                        "no hour left, ended yesterday",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2026-11-22",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS"))
                                .isFreeAt(),
                        Verdict.fails("licence.expired", day("2026-11-22"))),
                arguments(
                        "checked thirty days ago to the second",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2027-03-31",
                                        "2026-10-24T15:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        permitted("2027-03-31")),
                arguments(
                        "checked a second earlier",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2027-03-31",
                                        "2026-10-24T14:59:59Z",
                                        "CA-ON",
                                        "CA-NS")),
                        Verdict.fails("licence.unchecked", day("2026-10-24"))),
                arguments(
                        "not where the client is",
                        ANeed.that().livesIn("CA-QC", "America/Toronto", null),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        Verdict.fails("licence.elsewhere", place("CA-QC"))),
                arguments(
                        "where the client is, though elsewhere too",
                        ANeed.that().livesIn("CA-NS", "America/Halifax", null),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        null,
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        new Verdict.Passes(
                                List.of(Because.of("licence.permitted", place("CA-NS"), day("2027-03-31"))))),
                arguments(
                        "qualifying without a supervisor",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP(Q)",
                                        true,
                                        false,
                                        null,
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        Verdict.fails("licence.unsupervised")),
                arguments(
                        "qualifying with one",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP(Q)",
                                        true,
                                        false,
                                        "Ann Roy",
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        new Verdict.Passes(List.of(
                                Because.of("licence.permitted", place("CA-ON"), day("2027-03-31")),
                                Because.of("licence.supervised", new Fact.Name("Ann Roy"))))),
                arguments(
                        "a supervisor of somebody who needs none",
                        ANeed.that(),
                        ACandidate.who()
                                .isLicensed(licence(
                                        "RP",
                                        true,
                                        false,
                                        "Ann Roy",
                                        "2027-03-31",
                                        "2026-11-20T14:00:00Z",
                                        "CA-ON",
                                        "CA-NS")),
                        permitted("2027-03-31")));
    }

    /** The client's evening in the west is tomorrow in Greenwich; the client's small hours in the east come first. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the west; its last day there,     CA-BC, America/Vancouver, 2026-11-26T05:00:00Z, 2026-11-25, true",
        "the west; it ended the day before,CA-BC, America/Vancouver, 2026-11-26T05:00:00Z, 2026-11-24, false",
        "the east; its last day there,     CA-NL, America/St_Johns,  2026-11-25T03:45:00Z, 2026-11-25, true",
        "the east; it ended the day before,CA-NL, America/St_Johns,  2026-11-25T03:45:00Z, 2026-11-24, false",
        "the same hour farther west,       CA-ON, America/Toronto,   2026-11-25T03:45:00Z, 2026-11-24, true",
        "Greenwich has the next day,       CA-ON, America/Toronto,   2026-11-25T03:45:00Z, 2026-11-23, false",
    })
    void countsTheDayOnTheClientsCalendar(
            String situation, String province, String zone, String start, String until, boolean valid) {
        var licence = licence("RP", true, false, null, until, "2026-11-20T14:00:00Z", "CA-ON", "CA-BC", "CA-NL");
        var pairing = pairing(
                ANeed.that().livesIn(province, zone, null),
                ACandidate.who().isLicensed(licence).isFreeAt(start));

        assertThat(new LicensedWhereTheClientIs(30).judge(pairing))
                .as(situation)
                .isEqualTo(
                        valid
                                ? Verdict.passes("licence.permitted", place(province), day(until))
                                : Verdict.fails("licence.expired", day(until)));
    }

    @Test
    void saysTheLastLookAtTheRegisterOnTheClientsCalendar() {
        var licence = licence("RP", true, false, null, "2027-03-31", "2026-10-24T05:00:00Z", "CA-BC");
        var pairing = pairing(
                ANeed.that().livesIn("CA-BC", "America/Vancouver", null),
                ACandidate.who().isLicensed(licence));

        assertThat(new LicensedWhereTheClientIs(30).judge(pairing))
                .isEqualTo(Verdict.fails("licence.unchecked", day("2026-10-23")));
    }

    private static Verdict permitted(String until) {
        return Verdict.passes("licence.permitted", place("CA-ON"), day(until));
    }

    private static Fact place(String code) {
        return new Fact.Term("place", code);
    }

    private static Fact day(String date) {
        return new Fact.Day(LocalDate.parse(date));
    }

    private static Licence licence(
            String category,
            @Nullable Boolean active,
            @Nullable Boolean restricted,
            @Nullable String supervisor,
            @Nullable String expiresOn,
            @Nullable String checkedAt,
            String... permitted) {
        return new Licence(
                category,
                active,
                restricted,
                supervisor,
                expiresOn == null ? null : LocalDate.parse(expiresOn),
                checkedAt == null ? null : Instant.parse(checkedAt),
                Set.of(permitted));
    }
}
