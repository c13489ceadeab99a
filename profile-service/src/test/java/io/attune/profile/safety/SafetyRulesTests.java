package io.attune.profile.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.ReferenceFiles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyRulesTests {

    private static final SafetyAnswers ALL_NO = answers("nnnnnnn");
    private static final SafetyRules RULES = new ReferenceFiles().safetyRules();

    @ParameterizedTest
    @MethodSource
    void everySafetyAnswerHasItsLevel(Asked asked) {
        var assessment = RULES.assess(new Statement(asked.participants(), answers(asked.answers()), null, null));

        assertThat(assessment.level()).isEqualTo(asked.level());
        assertThat(assessment.triggers()).containsExactlyInAnyOrderElementsOf(asked.triggers());
        assertThat(assessment.rulesVersion()).isEqualTo("2026-11.2");
    }

    static Stream<Asked> everySafetyAnswerHasItsLevel() {
        return Stream.of(
                new Asked("nnnnnnn", "individual", SafetyLevel.GREEN, List.of()),
                new Asked("ynnnnnn", "individual", SafetyLevel.RED, List.of("in-danger-now")),
                new Asked("nynnnnn", "individual", SafetyLevel.AMBER, List.of("thoughts-of-suicide")),
                new Asked("nnynnnn", "individual", SafetyLevel.AMBER, List.of("harm-to-others")),
                new Asked("nnnynnn", "individual", SafetyLevel.AMBER, List.of("partner-violence")),
                new Asked("nnnnynn", "individual", SafetyLevel.AMBER, List.of("discharged-last-90-days")),
                new Asked("nnnnnyn", "individual", SafetyLevel.AMBER, List.of("harm-to-child")),
                new Asked("nnnnnny", "individual", SafetyLevel.YELLOW, List.of("wants-a-person")),
                new Asked("?nnnnnn", "individual", SafetyLevel.YELLOW, List.of("something-unanswered")),
                new Asked("n?nnnnn", "individual", SafetyLevel.YELLOW, List.of("something-unanswered")),
                new Asked("nn?nnnn", "individual", SafetyLevel.YELLOW, List.of("something-unanswered")),
                new Asked("nnn?nnn", "individual", SafetyLevel.YELLOW, List.of("something-unanswered")),
                new Asked("nnnn?nn", "individual", SafetyLevel.YELLOW, List.of("something-unanswered")),
                new Asked("nnnnn?n", "individual", SafetyLevel.YELLOW, List.of("something-unanswered")),
                new Asked("nnnnnn?", "individual", SafetyLevel.YELLOW, List.of("something-unanswered")),
                new Asked("nnnnnnn", "couple", SafetyLevel.GREEN, List.of()),
                new Asked("nnnynnn", "couple", SafetyLevel.AMBER, List.of("partner-violence")),
                new Asked(
                        "nnn?nnn",
                        "couple",
                        SafetyLevel.AMBER,
                        List.of("couple-with-partner-violence-not-ruled-out", "something-unanswered")),
                new Asked(
                        "ny?nnny",
                        "family",
                        SafetyLevel.AMBER,
                        List.of("thoughts-of-suicide", "wants-a-person", "something-unanswered")));
    }

    @ParameterizedTest
    @MethodSource
    void everyScreeningAnswerHasItsLevel(Screened screened) {
        assertThat(RULES.assess(screened.statement()).level()).isEqualTo(screened.level());
    }

    static Stream<Screened> everyScreeningAnswerHasItsLevel() {
        return Stream.of(
                new Screened(phq9(0, 0, 0, 0, 0, 0, 0, 0, 0), SafetyLevel.GREEN),
                new Screened(phq9(0, 0, 0, 0, 0, 0, 0, 0, 1), SafetyLevel.YELLOW),
                new Screened(phq9(0, 0, 0, 0, 0, 0, 0, 0, 2), SafetyLevel.AMBER),
                new Screened(phq9(0, 0, 0, 0, 0, 0, 0, 0, 3), SafetyLevel.AMBER),
                new Screened(phq9(0, 0, 0, 0, 0, 0, 0, 0, null), SafetyLevel.YELLOW),
                new Screened(phq9(null, 0, 0, 0, 0, 0, 0, 0, 0), SafetyLevel.YELLOW),
                new Screened(phq9(3, 3, 3, 3, 3, 3, 1, 0, 0), SafetyLevel.GREEN),
                new Screened(phq9(3, 3, 3, 3, 3, 3, 2, 0, 0), SafetyLevel.YELLOW),
                new Screened(gad7(3, 3, 3, 3, 3, 3, 3), SafetyLevel.GREEN),
                new Screened(gad7(0, 0, 0, 0, 0, 0, null), SafetyLevel.YELLOW),
                new Screened(columbia("nn---n-"), SafetyLevel.GREEN),
                new Screened(columbia("yn---n-"), SafetyLevel.YELLOW),
                new Screened(columbia("nynnnn-"), SafetyLevel.YELLOW),
                new Screened(columbia("nyynnn-"), SafetyLevel.AMBER),
                new Screened(columbia("nnynnn-"), SafetyLevel.AMBER),
                new Screened(columbia("nynynn-"), SafetyLevel.RED),
                new Screened(columbia("nynnyn-"), SafetyLevel.RED),
                new Screened(columbia("nn---yy"), SafetyLevel.RED),
                new Screened(columbia("nn---yn"), SafetyLevel.AMBER),
                new Screened(columbia("nn---y-"), SafetyLevel.RED),
                new Screened(columbia("nn---ny"), SafetyLevel.RED),
                new Screened(columbia("-n---n-"), SafetyLevel.YELLOW),
                new Screened(columbia("n----n-"), SafetyLevel.YELLOW),
                new Screened(columbia("nn-----"), SafetyLevel.YELLOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I cannot sleep since the new job. | GREEN | ",
                "Some days I just want to die. | AMBER | words-of-suicide",
                "I don't want to live like this | AMBER | words-of-suicide",
                "I DON’T WANT TO LIVE | AMBER | words-of-suicide",
                "J’ai envie de mourir. | AMBER | words-of-suicide",
                "J'ai pensé à me tuer | AMBER | words-of-suicide",
                "Je veux en finir\u00a0avec  la vie… | AMBER | words-of-suicide",
                "My brother died by suicide. | YELLOW | suicide-is-mentioned",
                "Mon frère était suicidaire | YELLOW | suicide-is-mentioned",
                "I cut myself | YELLOW | words-of-self-harm",
                "He hits me when he drinks | AMBER | words-of-violence-at-home",
                "J'ai peur de mon conjoint. | AMBER | words-of-violence-at-home",
                "I could kill him | AMBER | words-of-harm-to-others",
                "She whits menially | GREEN | ",
                "The suicides of Werther | YELLOW | suicide-is-mentioned"
            })
    void wordsCanRaiseTheLevel(String ownWords, SafetyLevel level, @Nullable String trigger) {
        var assessment = RULES.assess(new Statement("individual", ALL_NO, null, ownWords));

        assertThat(assessment.level()).isEqualTo(level);
        assertThat(assessment.triggers()).isEqualTo(trigger == null ? List.of() : List.of(trigger));
    }

    @Test
    void wordsCanNeverLowerTheLevel() {
        var danger =
                new Statement("individual", answers("ynnnnnn"), null, "I cut myself. I am fine, no danger at all.");

        assertThat(RULES.assess(danger).level()).isEqualTo(SafetyLevel.RED);
    }

    /** All 3 to the power of 7 answers, by who comes, against the ruling written out once more. */
    @ParameterizedTest
    @ValueSource(strings = {"individual", "couple", "family"})
    void everyCombinationOfAnswersHasTheLevelOfTheRuling(String participants) {
        for (int row = 0; row < 2_187; row++) {
            var written = new StringBuilder();
            for (int rest = row, question = 0; question < 7; question++, rest /= 3) {
                written.append("ny?".charAt(rest % 3));
            }
            var answers = written.toString();

            assertThat(RULES.assess(new Statement(participants, answers(answers), null, null))
                            .level())
                    .as(answers)
                    .isEqualTo(ruling(participants, answers));
        }
    }

    private static SafetyLevel ruling(String participants, String answers) {
        if (answers.charAt(0) == 'y') {
            return SafetyLevel.RED;
        }
        if (answers.substring(1, 6).contains("y") || participants.equals("couple") && answers.charAt(3) != 'n') {
            return SafetyLevel.AMBER;
        }
        return answers.contains("?") || answers.charAt(6) == 'y' ? SafetyLevel.YELLOW : SafetyLevel.GREEN;
    }

    @Test
    void everyRuleSpeaksInSomeCaseOfTheseTables() {
        var spoken = Stream.concat(
                        everySafetyAnswerHasItsLevel()
                                .map(row -> new Statement(row.participants(), answers(row.answers()), null, null)),
                        everyScreeningAnswerHasItsLevel().map(Screened::statement))
                .flatMap(statement -> RULES.assess(statement).triggers().stream())
                .toList();

        assertThat(spoken)
                .containsAll(RULES.rules().stream().map(SafetyRule::code).toList());
    }

    @Test
    void whatWasNotAskedSaysNothing() {
        var nothingAsked = new Screening(null, null, null);

        assertThat(RULES.assess(new Statement("individual", ALL_NO, nothingAsked, null))
                        .level())
                .isEqualTo(SafetyLevel.GREEN);
    }

    private static SafetyAnswers answers(String row) {
        return new SafetyAnswers(at(row, 0), at(row, 1), at(row, 2), at(row, 3), at(row, 4), at(row, 5), at(row, 6));
    }

    private static Screening columbia(String row) {
        var answers =
                new ColumbiaAnswers(at(row, 0), at(row, 1), at(row, 2), at(row, 3), at(row, 4), at(row, 5), at(row, 6));
        return new Screening(null, null, answers);
    }

    private static Screening phq9(@Nullable Integer... answers) {
        return new Screening(Arrays.asList(answers), null, null);
    }

    private static Screening gad7(@Nullable Integer... answers) {
        return new Screening(null, Arrays.asList(answers), null);
    }

    private static @Nullable Boolean at(String row, int index) {
        return switch (row.charAt(index)) {
            case 'y' -> true;
            case 'n' -> false;
            default -> null;
        };
    }

    /** @param answers in the order of {@link SafetyAnswers}: y, n, or ? for unanswered */
    record Asked(String answers, String participants, SafetyLevel level, List<String> triggers) {}

    record Screened(Screening screening, SafetyLevel level) {
        Statement statement() {
            return new Statement("individual", ALL_NO, screening, null);
        }
    }
}
