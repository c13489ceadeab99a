package io.attune.platform.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ZonesHealthTests {

    private final Map<String, ZoneRules> rules = new TreeMap<>(new ShippedZones().rules());

    @Test
    void isUpAndTellsSourceAndVersionWhileCanadaIsRight() {
        var health = healthOf(ZoneFixtures.source("system", "2026f", rules));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails())
                .isEqualTo(Map.of("source", "system", "version", "2026f", "refused", Map.of()));
    }

    @Test
    void isOutOfServiceAndNamesTheZonesThatAreWrongInSummerOrInWinter() {
        rules.put("America/Vancouver", rulesOf("America/Los_Angeles"));
        rules.put("America/Winnipeg", rulesOf("America/Chicago"));
        rules.put("America/Regina", rulesOf("America/Chicago"));
        rules.remove("America/Yellowknife");

        var health = healthOf(ZoneFixtures.source("system", "2026a", rules)).health();

        assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.getDetails())
                .containsEntry(
                        "wrong",
                        List.of("America/Winnipeg", "America/Regina", "America/Yellowknife", "America/Vancouver"));
    }

    @Test
    void tellsWhichSourceWasRefused() {
        var health = healthOf(
                ZoneFixtures.damaged("system", "2027a", "it ends too early"),
                ZoneFixtures.source("shipped", "2026f", rules));

        assertThat(health.health().getDetails()).containsEntry("refused", Map.of("system", "it ends too early"));
    }

    private ZoneRules rulesOf(String zone) {
        return requireNonNull(rules.get(zone));
    }

    private static ZonesHealth healthOf(ZoneSource... sources) {
        return new ZonesHealth(new CurrentZones(List.of(sources)));
    }
}
