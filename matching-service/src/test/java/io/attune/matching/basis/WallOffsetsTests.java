package io.attune.matching.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.rule.Moment;
import io.attune.matching.intake.CurrentRules;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallOffsetsTests {

    private static final Instant OCTOBER = Instant.parse("2026-10-12T15:10:00.123456789Z");

    private final Moment moment = new Moment(
            OCTOBER, (instant, zone) -> CurrentRules.ZONES.local(instant, zone).toLocalDateTime());

    @Test
    void rememberTheSecondInWhichTheClockWentBack() {
        var shown = WallOffsets.shown(moment, "America/Toronto", OCTOBER.plus(Duration.ofDays(56)));

        assertThat(shown.offsets())
                .containsExactly(
                        new WallOffsets.Offset(OCTOBER, -4 * 3600),
                        new WallOffsets.Offset(Instant.parse("2026-11-01T06:00:00Z"), -5 * 3600));
    }

    @ParameterizedTest
    @CsvSource({"America/Toronto", "America/St_Johns", "America/Vancouver", "America/Regina", "Australia/Lord_Howe"})
    void showWhatTheClockShowedAtEveryMomentOfTheSpan(String zone) {
        var until = OCTOBER.plus(Duration.ofDays(200));

        var shown = WallOffsets.shown(moment, zone, until);

        for (var at = OCTOBER; !at.isAfter(until); at = at.plus(Duration.ofMinutes(7))) {
            assertThat(shown.at(at, zone)).isEqualTo(moment.local(at, zone));
        }
    }

    @Test
    void knowNoOtherZone() {
        var shown = WallOffsets.shown(moment, "America/Toronto", OCTOBER);

        assertThatThrownBy(() -> shown.at(OCTOBER, "America/Vancouver")).isInstanceOf(IllegalArgumentException.class);
    }
}
