package io.attune.matching.fit.leaning;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Point;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GrantsTheStatedWishesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new GrantsTheStatedWishes().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("nothing wished for", ANeed.that(), ACandidate.who().isA("woman"), new Reading.NotAsked()),
                arguments(
                        "a gender, strongly, an approach, hardly",
                        ANeed.that().wishesForGender("woman", false, 3).wishesForApproaches(false, 1, "emdr"),
                        ACandidate.who().isA("woman").practises("cbt"),
                        new Reading.Known(
                                0.75,
                                Remarks.met("wish.gender.met", new Fact.Term("gender", "woman"))
                                        .and(Remarks.notMet(
                                                "wish.approaches.missed", Fact.terms("approach", List.of("emdr")))))),
                arguments(
                        "the other way round",
                        ANeed.that().wishesForGender("woman", false, 3).wishesForApproaches(false, 1, "emdr"),
                        ACandidate.who().isA("man").practises("emdr"),
                        new Reading.Known(
                                0.25,
                                Remarks.notMet("wish.gender.missed", new Fact.Term("gender", "woman"))
                                        .and(Remarks.met(
                                                "wish.approaches.met", Fact.terms("approach", List.of("emdr")))))),
                arguments(
                        "the first choice of formats",
                        ANeed.that().meetsBy(Format.PHONE, Format.VIDEO),
                        ACandidate.who().meetsBy(Format.VIDEO, Format.PHONE),
                        new Reading.Known(1, Remarks.none())),
                arguments(
                        "the second of two",
                        ANeed.that().meetsBy(Format.PHONE, Format.VIDEO),
                        ACandidate.who().meetsBy(Format.VIDEO),
                        new Reading.Known(
                                0, Remarks.notMet("format.first-choice.missed", new Fact.Term("format", "phone")))),
                arguments(
                        "the second of three",
                        ANeed.that().meetsBy(Format.PHONE, Format.VIDEO, Format.IN_PERSON),
                        ACandidate.who().meetsBy(Format.VIDEO),
                        new Reading.Known(
                                0.5, Remarks.notMet("format.first-choice.missed", new Fact.Term("format", "phone")))),
                arguments(
                        "the first choice, but too far",
                        ANeed.that().meetsBy(Format.IN_PERSON, Format.VIDEO).travels(15),
                        ACandidate.who()
                                .meetsBy(Format.IN_PERSON, Format.VIDEO)
                                .hasRoomAt(new Point(43.2557, -79.8711)),
                        new Reading.Known(
                                0, Remarks.notMet("format.first-choice.missed", new Fact.Term("format", "in-person")))),
                arguments(
                        "formats not known",
                        ANeed.that().meetsBy(Format.PHONE, Format.VIDEO),
                        ACandidate.who().meetsBy(),
                        new Reading.Unknown(Remarks.none())),
                arguments(
                        "an identity, which is another rule's",
                        ANeed.that().asksForIdentities(false, "lgbtq"),
                        ACandidate.who().shares("lgbtq"),
                        new Reading.NotAsked()));
    }
}
