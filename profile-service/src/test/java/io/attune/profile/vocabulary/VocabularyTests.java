package io.attune.profile.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.ReferenceFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTests {

    private final Vocabulary vocabulary = new ReferenceFiles().vocabulary();
    private final ConsentTexts consents = new ReferenceFiles().consentTexts();

    @Test
    void aCodeStandsOnceInItsList() {
        assertThat(vocabulary.terms().values())
                .allSatisfy(terms -> assertThat(terms).extracting(Term::code).doesNotHaveDuplicates());
    }

    @Test
    void aCodeIsKnownOnlyInItsList() {
        assertThat(vocabulary.knows(Kind.CONCERN, "anxiety")).isTrue();
        assertThat(vocabulary.knows(Kind.APPROACH, "anxiety")).isFalse();
        assertThat(vocabulary.knows(Kind.CONCERN, "Anxiety")).isFalse();
    }

    @Test
    void everyConsentIsWrittenInBothLanguages() {
        assertThat(consents.texts())
                .extracting(ConsentText::purpose)
                .contains("care", "matching", "messages", "feedback");
        assertThat(consents.texts())
                .allSatisfy(consent -> assertThat(consent.texts()).containsOnlyKeys("en", "fr"));
        assertThat(consents.knows("care", "2026-11")).isTrue();
        assertThat(consents.knows("care", "1999-01")).isFalse();
        assertThat(consents.covers("marketing")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr-CA", "pa", "zh-Hant", "tl", "iu", "cr", "yue", "so"})
    void aLanguageThatIsSpokenExists(String tag) {
        assertThat(Languages.exists(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "qq", "english", "en_CA", "x-klingon", "123", "e"})
    void aTagThatNamesNoLanguageDoesNot(String tag) {
        assertThat(Languages.exists(tag)).isFalse();
    }

    @Test
    void everyLanguageOfTheVocabularyExists() {
        assertThat(vocabulary.terms().get(Kind.LANGUAGE.list()))
                .allSatisfy(term -> assertThat(Languages.exists(term.code())).isTrue());
    }

    @Test
    void theHouseSpeaksTheFirstOfItsLanguagesThatIsWished() {
        assertThat(Languages.spokenHere(List.of("pa", "fr-CA", "en"))).isEqualTo("fr");
        assertThat(Languages.spokenHere(List.of("pa", "zh"))).isEqualTo("en");
    }
}
