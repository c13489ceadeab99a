package io.attune.matching.fit.duty;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpeaksTheClientsLanguageTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new SpeaksTheClientsLanguage().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        "the same one",
                        ANeed.that().speaks("fr"),
                        ACandidate.who().speaks("fr"),
                        Verdict.passes("language.shared", Fact.terms("language", List.of("fr")))),
                arguments(
                        "in the client's order",
                        ANeed.that().speaks("fr", "en"),
                        ACandidate.who().speaks("en", "fr", "es"),
                        Verdict.passes("language.shared", Fact.terms("language", List.of("fr", "en")))),
                arguments(
                        "only the second one",
                        ANeed.that().speaks("fr", "en"),
                        ACandidate.who().speaks("en"),
                        Verdict.passes("language.shared", Fact.terms("language", List.of("en")))),
                arguments(
                        "a variant spoken",
                        ANeed.that().speaks("fr"),
                        ACandidate.who().speaks("fr-CA"),
                        Verdict.passes("language.shared", Fact.terms("language", List.of("fr")))),
                arguments(
                        "a variant wanted",
                        ANeed.that().speaks("fr-CA"),
                        ACandidate.who().speaks("fr"),
                        Verdict.passes("language.shared", Fact.terms("language", List.of("fr-CA")))),
                arguments(
                        "two variants of one",
                        ANeed.that().speaks("zh-Hant"),
                        ACandidate.who().speaks("zh-Hans"),
                        Verdict.fails("language.none")),
                arguments(
                        "letters alike, another language",
                        ANeed.that().speaks("fi"),
                        ACandidate.who().speaks("fil"),
                        Verdict.fails("language.none")),
                arguments(
                        "none",
                        ANeed.that().speaks("fr"),
                        ACandidate.who().speaks("en"),
                        Verdict.fails("language.none")),
                arguments(
                        "not known",
                        ANeed.that().speaks("fr"),
                        ACandidate.who().speaks(),
                        Verdict.unknown("language.unknown")));
    }
}
