package io.attune.matching.fit.terms;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Because;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Point;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetsInOneOfTheWaysTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new MeetsInOneOfTheWays().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "by video",
                        ANeed.that().meetsBy(Format.VIDEO),
                        ACandidate.who().meetsBy(Format.VIDEO),
                        Verdict.passes("format.video")),
                arguments(
                        "by phone",
                        ANeed.that().meetsBy(Format.PHONE),
                        ACandidate.who().meetsBy(Format.VIDEO, Format.PHONE),
                        Verdict.passes("format.phone")),
                arguments(
                        "both, in the client's order",
                        ANeed.that().meetsBy(Format.PHONE, Format.VIDEO),
                        ACandidate.who().meetsBy(Format.VIDEO, Format.PHONE),
                        new Verdict.Passes(List.of(Because.of("format.phone"), Because.of("format.video")))),
                arguments(
                        "none shared",
                        ANeed.that().meetsBy(Format.PHONE),
                        ACandidate.who().meetsBy(Format.VIDEO),
                        Verdict.fails("format.none")),
                arguments("not known", ANeed.that(), ACandidate.who().meetsBy(), Verdict.unknown("format.unknown")),
                arguments(
                        "in person, no limit, far away",
                        ANeed.that().meetsBy(Format.IN_PERSON),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(45.4215, -75.6972)),
                        Verdict.passes("format.in-person-in", new Fact.Name("Toronto"))),
                arguments(
                        "in person, no limit, as near as is worth saying",
                        ANeed.that().meetsBy(Format.IN_PERSON),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(44.1, -79.38)),
                        Verdict.passes("format.in-person-near", new Fact.Name("Toronto"), new Fact.Count(50))),
                arguments(
                        "in person, no limit, a little farther",
                        ANeed.that().meetsBy(Format.IN_PERSON),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(44.101, -79.38)),
                        Verdict.passes("format.in-person-in", new Fact.Name("Toronto"))),
                arguments(
                        "in person, farther than that but as far as the client travels",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(400),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(45.4215, -75.6972)),
                        Verdict.passes("format.in-person-near", new Fact.Name("Toronto"), new Fact.Count(353))),
                arguments(
                        "in person, around the corner",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(1),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(43.6526, -79.3832)),
                        Verdict.passes("format.in-person-near", new Fact.Name("Toronto"), new Fact.Count(1))),
                arguments(
                        "in person, the nearest of two",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(15),
                        ACandidate.who()
                                .meetsBy(Format.IN_PERSON)
                                .hasRoomAt(new Point(43.2557, -79.8711), new Point(43.6526, -79.3832)),
                        Verdict.passes("format.in-person-near", new Fact.Name("Toronto"), new Fact.Count(1))),
                arguments(
                        "in person, just within",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(60),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(43.2557, -79.8711)),
                        Verdict.passes("format.in-person-near", new Fact.Name("Toronto"), new Fact.Count(59))),
                arguments(
                        "in person, just beyond",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(58),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(43.2557, -79.8711)),
                        Verdict.fails("format.too-far", new Fact.Name("Toronto"), new Fact.Count(59))),
                arguments(
                        "too far, but by video too",
                        ANeed.that().meetsBy(Format.IN_PERSON, Format.VIDEO).travels(15),
                        ACandidate.who()
                                .meetsBy(Format.IN_PERSON, Format.VIDEO)
                                .hasRoomAt(new Point(43.2557, -79.8711)),
                        Verdict.passes("format.video")),
                arguments(
                        "in person, rooms not known",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(15),
                        ACandidate.who().meetsBy(Format.IN_PERSON),
                        Verdict.unknown("format.distance-unknown")),
                arguments(
                        "in person, home not known",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(15).livesIn("CA-ON", "America/Toronto", null),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(43.6526, -79.3832)),
                        Verdict.unknown("format.distance-unknown")),
                arguments(
                        "in person, home not known, no limit",
                        ANeed.that().meetsBy(Format.IN_PERSON).livesIn("CA-ON", "America/Toronto", null),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(43.6526, -79.3832)),
                        Verdict.passes("format.in-person")),
                arguments(
                        "distance not known, phone not shared",
                        ANeed.that().meetsBy(Format.PHONE, Format.IN_PERSON).travels(15),
                        ACandidate.who().meetsBy(Format.IN_PERSON),
                        Verdict.unknown("format.distance-unknown")));
    }
}
