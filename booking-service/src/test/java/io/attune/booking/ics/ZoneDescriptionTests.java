package io.attune.booking.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.Interval;
import io.attune.booking.busy.file.CalendarFile;
import io.attune.booking.busy.file.FileReading;
import io.attune.booking.testing.JdkRules;
import io.attune.platform.time.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneDescriptionTests {

    private static final Zones ZONES = Zones.newest();
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void vancouverChangesItsClocksNoMore() {
        var text = text("America/Vancouver");

        assertThat(text)
                .contains("BEGIN:VTIMEZONE\r\nTZID:America/Vancouver\r\n")
                .endsWith("END:VTIMEZONE\r\n");
        assertThat(text).contains("DTSTART:20260308T020000\r\nTZOFFSETFROM:-0800\r\nTZOFFSETTO:-0700");
        assertThat(text).doesNotContain("DTSTART:20270314", "TZOFFSETTO:-0800\r\nEND:STANDARD\r\nEND:VTIMEZONE");
    }

    @Test
    void aZoneThatNeverChangesIsDescribedByOneOffset() {
        assertThat(text("America/Regina")).isEqualTo("""
                        BEGIN:VTIMEZONE
                        TZID:America/Regina
                        BEGIN:STANDARD
                        DTSTART:20241231T180000
                        TZOFFSETFROM:-0600
                        TZOFFSETTO:-0600
                        END:STANDARD
                        END:VTIMEZONE
                        """.replace("\n", "\r\n"));
    }

    /**
     * Read back by what knows no zones, in every week of three years: the description alone gives the same instants.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"America/Toronto", "America/Vancouver", "America/St_Johns", "Europe/London", "Asia/Kolkata"})
    void whoeverKnowsNoZonesReadsTheSameInstants(String id) {
        var rules = ZONES.rules(id).orElseThrow();
        var window = new Interval(Instant.parse("2025-01-02T00:00:00Z"), Instant.parse("2027-12-30T00:00:00Z"));
        for (var start = window.from(); start.isBefore(window.to()); start = start.plus(Duration.ofDays(7))) {
            var entry = new Entry("1", start, start.plusSeconds(3000), 0, Entry.Status.CONFIRMED, null, null);
            var zone = ZoneDescription.around(NOW, id, rules);
            var text = CalendarText.of(List.of(entry), zone, Title.EN, NOW);

            var read = CalendarFile.read(text, window, ZoneRules.of(ZoneOffset.UTC), new NoZones());

            assertThat(read).isEqualTo(new FileReading.Busy(List.of(new Interval(start, start.plusSeconds(3000)))));
        }
    }

    private static String text(String id) {
        var lines = new ContentLines();
        ZoneDescription.around(NOW, id, ZONES.rules(id).orElseThrow()).write(lines);
        return lines.toString();
    }

    private static final class NoZones implements Zones {

        private final Zones jdk = new JdkRules();

        @Override
        public java.util.Optional<ZoneRules> rules(String zone) {
            return java.util.Optional.empty();
        }

        @Override
        public java.time.OffsetDateTime local(Instant instant, String zone) {
            return jdk.local(instant, zone);
        }

        @Override
        public List<Instant> instants(java.time.LocalDateTime wallTime, String zone) {
            return jdk.instants(wallTime, zone);
        }

        @Override
        public String source() {
            return "none";
        }

        @Override
        public String version() {
            return "none";
        }
    }
}
