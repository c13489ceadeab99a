package io.attune.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-15T17:00:00-05:00",
                "2026-12-15T17:00:00.123456789Z",
                "0001-01-01T00:00:00Z",
                "2024-02-29T00:00Z"
            })
    void takeWhatCanBeReadAsAnInstant(String text) {
        assertThat(accepted(text)).isTrue();
        assertThat(OffsetDateTime.parse(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-31T23:59:60Z",
                "2026-12-15T17:00:00.123456789123Z",
                "2026-12-15 17:00:00Z",
                "2026-12-15T17:00:00",
                "2026-02-30T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-0001-01-01T00:00:00Z",
                "tomorrow",
                "",
            })
    void refuseWhatCannot(String text) {
        assertThat(accepted(text)).isFalse();
    }

    private static boolean accepted(String text) {
        return new TimeFormats()
                .formats().stream()
                        .filter(format -> format.name().equals("date-time"))
                        .allMatch(format -> format.accepts().test(text));
    }
}
