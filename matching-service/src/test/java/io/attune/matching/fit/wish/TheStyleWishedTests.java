package io.attune.matching.fit.wish;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.vocabulary.Style;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TheStyleWishedTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new TheStyleWished().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "not wished for",
                        ANeed.that(),
                        ACandidate.who().worksInStyle(Style.of(1.0, null, null, null)),
                        new Reading.NotAsked()),
                arguments(
                        "no dimension answered",
                        ANeed.that().wishesForStyle(Style.of(null, null, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(1.0, null, null, null)),
                        new Reading.NotAsked()),
                arguments(
                        "the same",
                        ANeed.that().wishesForStyle(Style.of(0.5, null, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(0.5, null, null, null)),
                        new Reading.Known(
                                1, Remarks.met("wish.style.met", Fact.terms("style", List.of("directive.more"))))),
                arguments(
                        "the opposite",
                        ANeed.that().wishesForStyle(Style.of(-1.0, null, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(1.0, null, null, null)),
                        new Reading.Known(
                                0,
                                Remarks.notMet("wish.style.missed", Fact.terms("style", List.of("directive.less"))))),
                arguments(
                        "just close enough to say",
                        ANeed.that().wishesForStyle(Style.of(null, 1.0, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(null, 0.5, null, null)),
                        new Reading.Known(
                                0.75, Remarks.met("wish.style.met", Fact.terms("style", List.of("emotional.more"))))),
                arguments(
                        "a little less close",
                        ANeed.that().wishesForStyle(Style.of(null, 1.0, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(null, 0.4375, null, null)),
                        new Reading.Known(0.71875, Remarks.none())),
                arguments(
                        "half the scale away",
                        ANeed.that().wishesForStyle(Style.of(null, 1.0, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(null, 0.0, null, null)),
                        new Reading.Known(0.5, Remarks.none())),
                arguments(
                        "a little farther",
                        ANeed.that().wishesForStyle(Style.of(null, 1.0, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(null, -0.0625, null, null)),
                        new Reading.Known(
                                0.46875,
                                Remarks.notMet("wish.style.missed", Fact.terms("style", List.of("emotional.more"))))),
                arguments(
                        "a wish that just leans",
                        ANeed.that().wishesForStyle(Style.of(null, null, -0.25, null), false),
                        ACandidate.who().worksInStyle(Style.of(null, null, -0.25, null)),
                        new Reading.Known(1, Remarks.met("wish.style.met", Fact.terms("style", List.of("past.less"))))),
                arguments(
                        "a wish that hardly leans",
                        ANeed.that().wishesForStyle(Style.of(null, null, -0.125, null), false),
                        ACandidate.who().worksInStyle(Style.of(null, null, -0.125, null)),
                        new Reading.Known(1, Remarks.none())),
                arguments(
                        "a wish for the middle",
                        ANeed.that().wishesForStyle(Style.of(null, null, 0.0, null), false),
                        ACandidate.who().worksInStyle(Style.of(null, null, 0.0, null)),
                        new Reading.Known(1, Remarks.none())),
                arguments(
                        "one of two known",
                        ANeed.that().wishesForStyle(Style.of(1.0, null, null, 1.0), false),
                        ACandidate.who().worksInStyle(Style.of(null, null, null, 1.0)),
                        new Reading.Known(
                                1,
                                Remarks.met("wish.style.met", Fact.terms("style", List.of("challenging.more")))
                                        .and(Remarks.unknown(
                                                "wish.style.unknown",
                                                Fact.terms("style", List.of("directive.more")))))),
                arguments(
                        "the mean of two",
                        ANeed.that().wishesForStyle(Style.of(1.0, null, null, 1.0), false),
                        ACandidate.who().worksInStyle(Style.of(1.0, null, null, 0.0)),
                        new Reading.Known(
                                0.75, Remarks.met("wish.style.met", Fact.terms("style", List.of("directive.more"))))),
                arguments(
                        "nothing known",
                        ANeed.that().wishesForStyle(Style.of(1.0, null, null, null), false),
                        ACandidate.who().worksInStyle(Style.of(null, 1.0, null, null)),
                        new Reading.Unknown(Remarks.unknown(
                                "wish.style.unknown", Fact.terms("style", List.of("directive.more"))))));
    }
}
