package io.attune.profile.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFormatsTests {

    @ParameterizedTest(name = "{2} at {1} is {0}: {3}")
    @CsvSource({
        "today-or-later,   2026-11-23T11:59:00Z, 2026-11-22, true",
        "today-or-later,   2026-11-23T12:00:00Z, 2026-11-22, false",
        "today-or-later,   2026-11-23T12:00:00Z, 2026-11-23, true",
        "today-or-later,   2026-11-23T12:00:00Z, 2027-02-29, false",
        "today-or-later,   2026-11-23T12:00:00Z, tomorrow,   false",
        "today-or-later,   2026-11-23T12:00:00Z, +12026-11-23, false",
        "today-or-earlier, 2026-11-23T09:59:00Z, 2026-11-24, false",
        "today-or-earlier, 2026-11-23T10:00:00Z, 2026-11-24, true",
        "today-or-earlier, 2026-11-23T10:00:00Z, 1930-11-24, true",
        "today-or-earlier, 2026-11-23T10:00:00Z, 1930-11-31, false",
    })
    void aDayIsOverWhenItIsOverEverywhere(String format, Instant now, String text, boolean accepted) {
        var formats = new DayFormats(InstantSource.fixed(now)).formats();

        assertThat(formats)
                .filteredOn(given -> given.name().equals(format))
                .singleElement()
                .satisfies(given -> assertThat(given.accepts().test(text)).isEqualTo(accepted));
    }
}
