package io.attune.matching.fit.terms;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Because;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.vocabulary.Style;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GrantsWhatTheClientInsistsOnTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new GrantsWhatTheClientInsistsOn().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "nothing insisted on",
                        ANeed.that().wishesForGender("woman", false, 3),
                        ACandidate.who().isA("man"),
                        Verdict.passes()),
                arguments(
                        "granted",
                        ANeed.that().wishesForGender("woman", true, 1),
                        ACandidate.who().isA("woman"),
                        Verdict.passes("wish.gender.met", new Fact.Term("gender", "woman"))),
                arguments(
                        "denied",
                        ANeed.that().wishesForGender("woman", true, 1),
                        ACandidate.who().isA("man"),
                        Verdict.fails("wish.gender.missed", new Fact.Term("gender", "woman"))),
                arguments(
                        "not known",
                        ANeed.that().wishesForGender("woman", true, 1),
                        ACandidate.who(),
                        Verdict.unknown("wish.gender.unknown", new Fact.Term("gender", "woman"))),
                arguments(
                        "one of two granted",
                        ANeed.that().wishesForApproaches(true, 1, "cbt", "emdr"),
                        ACandidate.who().practises("emdr"),
                        Verdict.fails("wish.approaches.missed", Fact.terms("approach", List.of("cbt")))),
                arguments(
                        "two wishes granted",
                        ANeed.that().wishesForGender("woman", true, 1).asksForIdentities(true, "lgbtq"),
                        ACandidate.who().isA("woman").shares("lgbtq"),
                        new Verdict.Passes(List.of(
                                Because.of("wish.gender.met", new Fact.Term("gender", "woman")),
                                Because.of("wish.identities.met", Fact.terms("identity", List.of("lgbtq")))))),
                arguments(
                        "one denied, one not known",
                        ANeed.that().wishesForGender("woman", true, 1).asksForIdentities(true, "lgbtq"),
                        ACandidate.who().shares("black"),
                        Verdict.fails("wish.identities.missed", Fact.terms("identity", List.of("lgbtq")))),
                arguments(
                        "a style half the scale away",
                        ANeed.that().wishesForStyle(Style.of(1.0, null, null, null), true),
                        ACandidate.who().worksInStyle(Style.of(0.0, null, null, null)),
                        Verdict.passes()),
                arguments(
                        "a style farther away",
                        ANeed.that().wishesForStyle(Style.of(1.0, null, null, null), true),
                        ACandidate.who().worksInStyle(Style.of(-0.01, null, null, null)),
                        Verdict.fails("wish.style.missed", Fact.terms("style", List.of("directive.more")))));
    }
}
