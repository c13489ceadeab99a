package io.attune.platform.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Our reading of zone files against the JDK's own rules, for zones whose law both know alike: among them changes at
 * midnight, at minus one hour, half-hour savings, seasons of the south, and rules for every later year.
 */
class TzifRulesProperties {

    private static final Map<String, ZoneRules> OURS = new ShippedZones().rules();
    private static final Map<String, ZoneRules> JDK = new JdkZones().rules();

    private static final List<String> ZONES = List.of(
            "America/Toronto",
            "America/St_Johns",
            "America/Halifax",
            "America/New_York",
            "America/Nuuk",
            "America/Santiago",
            "Africa/Cairo",
            "Asia/Beirut",
            "Asia/Jerusalem",
            "Asia/Kathmandu",
            "Asia/Kolkata",
            "Asia/Tehran",
            "Atlantic/Azores",
            "Antarctica/Troll",
            "Australia/Lord_Howe",
            "Australia/Sydney",
            "Europe/Berlin",
            "Europe/London",
            "Europe/Moscow",
            "Pacific/Apia",
            "Pacific/Chatham",
            "UTC");

    @Property(tries = 5_000)
    void tellsTheJdksOffsetAtAnyInstant(@ForAll("zones") String zone, @ForAll("seconds") long second) {
        var instant = Instant.ofEpochSecond(second);

        assertThat(ours(zone).getOffset(instant)).isEqualTo(jdk(zone).getOffset(instant));
    }

    @Property(tries = 5_000)
    void tellsTheJdksOffsetsAtAnyWallTime(@ForAll("zones") String zone, @ForAll("seconds") long second) {
        var wallTime = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);

        assertThat(ours(zone).getValidOffsets(wallTime)).isEqualTo(jdk(zone).getValidOffsets(wallTime));
    }

    @Property(tries = 1_000)
    void changesWhenTheJdksRulesChange(@ForAll("zones") String zone, @ForAll("seconds") long second) {
        var instant = Instant.ofEpochSecond(second);

        assertThat(ours(zone).nextTransition(instant)).isEqualTo(jdk(zone).nextTransition(instant));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZONES);
    }

    /** From 1970 to 2150: what lies before is told differently by editions with and without old local rules. */
    @Provide
    Arbitrary<Long> seconds() {
        return Arbitraries.longs()
                .between(0, Instant.parse("2150-01-01T00:00:00Z").getEpochSecond());
    }

    private static ZoneRules ours(String zone) {
        return requireNonNull(OURS.get(zone));
    }

    private static ZoneRules jdk(String zone) {
        return requireNonNull(JDK.get(zone));
    }
}
