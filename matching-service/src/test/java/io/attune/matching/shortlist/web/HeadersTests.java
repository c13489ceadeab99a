package io.attune.matching.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                         | 0  | false",
                "wait=5                   | 5  | true",
                "WAIT = 5                 | 5  | true",
                "respond-async, wait=5    | 5  | true",
                "respond-async; wait=\"2\"; x | 2 | true",
                "wait=99                  | 10 | true",
                "wait=999999999999        | 0  | false",
                "wait=-1                  | 0  | false",
                "wait=soon                | 0  | false",
                "await=5                  | 0  | false",
            })
    void patienceIsWhatTheClientPrefersUpToTenSeconds(@Nullable String prefer, int seconds, boolean asked) {
        assertThat(Patience.of(prefer)).isEqualTo(new Patience(Duration.ofSeconds(seconds), asked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                     |",
                "fr-CA,fr;q=0.9       | fr",
                "en                   | en",
                "de, fr;q=0.3         | fr",
                "de                   |",
                "fr;q=0.2, en;q=0.8   | en",
                "not a language !!    |",
            })
    void languageIsTheBestOfOursThatTheReaderAsksFor(@Nullable String acceptLanguage, @Nullable String language) {
        assertThat(Languages.of(acceptLanguage)).isEqualTo(language);
    }
}
