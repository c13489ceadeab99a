package io.attune.booking.availability;

import static io.attune.booking.availability.AvailabilityFixtures.aTherapist;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Open;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One therapist in Toronto, asked on Monday, 23 November 2026 at 10:10, and each rule that can refuse a start. */
class WhyNotTests {

    private final Openings openings = aTherapist()
            .on(MONDAY, "09:00", "17:00")
            .on(TUESDAY, "09:00", "17:00")
            .on(THURSDAY, "20:00", "24:00")
            .off("2026-12-07T14:00:00Z", "2026-12-07T17:00:00Z")
            .with(AvailabilityFixtures.session("2026-12-14T14:00:00Z", "2026-12-14T15:00:00Z"))
            .busy("2026-12-21T15:00:00Z", "2026-12-21T16:00:00Z")
            .limitedTo(1)
            .openings();

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T14:00:00Z, open",
        "2026-11-23T15:00:00Z, past",
        "2026-11-24T15:00:00Z, inside-notice",
        "2026-11-24T16:00:00Z, open",
        "2027-01-18T14:00:00Z, beyond-horizon",
        "+1000000000-12-31T23:59:59Z, beyond-horizon",
        "2026-11-30T13:00:00Z, outside-hours",
        "2026-12-02T15:00:00Z, outside-hours",
        "2026-11-30T21:30:00Z, outside-hours",
        "2026-11-30T14:30:00Z, off-grid",
        "2026-11-30T14:00:00.000001Z, off-grid",
        "2026-11-27T04:15:00Z, crosses-midnight",
        "2026-12-07T14:00:00Z, time-off",
        "2026-12-07T17:00:00Z, open",
        "2026-12-14T17:00:00Z, daily-limit",
        "2026-12-14T14:00:00Z, taken",
        "2026-12-21T14:00:00Z, open",
        "2026-12-21T15:00:00Z, taken",
        "2026-12-21T16:00:00Z, open",
    })
    void namesTheRuleThatRefuses(Instant start, String answer) {
        assertThat(said(openings.answer(start))).isEqualTo(answer);
    }

    @Test
    void aHoldBlocksUntilItRunsOutAndNoLonger() {
        var now = Instant.parse("2026-11-23T15:10:00Z");
        var start = Instant.parse("2026-11-30T14:00:00Z");

        assertThat(said(withHoldUntil(now.plusMillis(1)).answer(start))).isEqualTo("taken");
        assertThat(said(withHoldUntil(now).answer(start))).isEqualTo("open");
    }

    @Test
    void aBlockTakesTimeAndIsNoSession() {
        var block = new Occupied(
                AvailabilityFixtures.interval("2026-11-30T14:00:00Z", "2026-11-30T15:00:00Z"), false, null, null);
        var monday = aTherapist()
                .on(MONDAY, "09:00", "17:00")
                .limitedTo(1)
                .with(block)
                .openings();

        assertThat(said(monday.answer(Instant.parse("2026-11-30T14:00:00Z")))).isEqualTo("taken");
        assertThat(said(monday.answer(Instant.parse("2026-11-30T15:00:00Z")))).isEqualTo("open");
    }

    private static Openings withHoldUntil(Instant until) {
        var hour = AvailabilityFixtures.interval("2026-11-30T14:00:00Z", "2026-11-30T15:00:00Z");
        return aTherapist()
                .on(MONDAY, "09:00", "17:00")
                .with(new Occupied(hour, true, until, "an-intake"))
                .openings();
    }

    private static String said(StartAnswer answer) {
        return switch (answer) {
            case Open _ -> "open";
            case NotAnOpenHour(var rule) -> rule.code();
            case StartAnswer.Taken _ -> "taken";
            default -> "unexpected: " + answer;
        };
    }
}
