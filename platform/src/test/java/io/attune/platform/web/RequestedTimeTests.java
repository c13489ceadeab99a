package io.attune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedTimeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-15T17:00:00-05:00",
                "2026-12-15T22:00:00Z",
                "2026-12-16T00:00:00+02:00",
                "2026-12-16T00:00:00 02:00"
            })
    void readsAnInstantInAQuery(String text) {
        assertThat(RequestedTime.inQuery(text)).contains(Instant.parse("2026-12-15T22:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tomorrow",
                "2026-12-15",
                "2026-12-15T17:00:00",
                "+999999999-12-31T23:59:59.999999999-18:00",
                "-0001-01-01T00:00:00Z",
            })
    void readsNothingElse(String text) {
        assertThat(RequestedTime.inQuery(text)).isEmpty();
    }
}
