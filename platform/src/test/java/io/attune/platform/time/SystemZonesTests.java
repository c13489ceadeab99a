package io.attune.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemZonesTests {

    @TempDir
    private Path directory;

    private SystemZones zones;

    @BeforeEach
    void readsTheDirectory() {
        zones = new SystemZones(directory);
    }

    @Test
    void readsTheVersionFromTzdata() {
        ZoneFixtures.writeDirectory(directory, "2026b");

        assertThat(zones.version()).contains("2026b");
    }

    @Test
    void readsTheVersionFromItsOwnFileWhereThereIsOne() throws Exception {
        Files.writeString(directory.resolve("+VERSION"), "2026c\n");

        assertThat(zones.version()).contains("2026c");
    }

    @Test
    void isNotThereWithoutAVersion() {
        assertThat(zones.version()).isEmpty();
        assertThat(new SystemZones(directory.resolve("absent")).version()).isEmpty();
    }

    @Test
    void readsEveryZoneAndLinkButNeitherTablesNorOtherKindsOfTime() throws Exception {
        ZoneFixtures.writeDirectory(directory, "2026b");
        Files.createDirectory(directory.resolve("right"));
        Files.writeString(directory.resolve("right/UTC"), "with leap seconds");
        Files.createSymbolicLink(directory.resolve("Home"), Path.of("America/Toronto"));

        var rules = zones.rules();

        assertThat(rules)
                .containsKeys("America/Vancouver", "America/Argentina/Buenos_Aires", "UTC", "Home")
                .doesNotContainKeys("right/UTC", "zone.tab", "tzdata.zi");
        assertThat(rules.get("Home")).isEqualTo(rules.get("America/Toronto"));
    }
}
