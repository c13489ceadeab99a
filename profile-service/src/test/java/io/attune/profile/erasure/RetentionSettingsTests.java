package io.attune.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionSettingsTests {

    private static final RetentionSettings SETTINGS =
            new RetentionSettings(Period.ofDays(90), Period.ofYears(10), 18, Period.ofDays(91));

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,           , 2036-11-25",
        "2026-11-25, 1980-01-01, 2036-11-25",
        "2026-11-25, 2008-11-25, 2036-11-25",
        "2026-11-25, 2008-11-26, 2036-11-26",
        "2026-11-25, 2016-02-29, 2044-02-28",
        "2028-02-29,           , 2038-02-28"
    })
    void aRecordEndsTenYearsAfterItsLastUseOrAfterItsClientCameOfAge(
            LocalDate lastUsed, @Nullable LocalDate born, LocalDate end) {
        assertThat(SETTINGS.recordEnds(lastUsed, Optional.ofNullable(born))).isEqualTo(end);
    }

    @Test
    void anEnquiryEndsMuchSooner() {
        assertThat(SETTINGS.enquiryEnds(LocalDate.parse("2026-11-25"))).isEqualTo(LocalDate.parse("2027-02-23"));
    }
}
