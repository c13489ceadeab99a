package io.attune.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoneEditionTests {

    private final ZoneSource stale = ZoneFixtures.source("jdk", "2026a", Map.of());
    private final ZoneSource current = ZoneFixtures.source("shipped", "2026f", Map.of());

    @Test
    void aStaleSourceLoses() {
        var edition = ZoneEdition.newest(List.of(stale, current));

        assertThat(edition).isEqualTo(new ZoneEdition("shipped", "2026f", Map.of(), Map.of()));
    }

    @Test
    void ofEqualsTheFirstIsTaken() {
        var edition = ZoneEdition.newest(List.of(stale, ZoneFixtures.source("system", "2026a", Map.of())));

        assertThat(edition.source()).isEqualTo("jdk");
    }

    @Test
    void aDamagedSourceIsToldAndTheNextOneTaken() {
        var edition = ZoneEdition.newest(
                List.of(stale, ZoneFixtures.damaged("system", "2027a", "it ends too early"), current));

        assertThat(edition.source()).isEqualTo("shipped");
        assertThat(edition.refused()).containsExactly(Map.entry("system", "it ends too early"));
    }

    @Test
    void aDamagedZoneFileRefusesItsWholeDirectory(@TempDir Path directory) throws Exception {
        ZoneFixtures.writeDirectory(directory, "2099z");
        Files.write(directory.resolve("America/Vancouver"), new byte[] {'T', 'Z', 'i', 'f', '2', 0, 0});

        var edition = ZoneEdition.newest(List.of(new SystemZones(directory), current));

        assertThat(edition.source()).isEqualTo("shipped");
        assertThat(edition.refused())
                .containsEntry("system", "The file of America/Vancouver is damaged: it ends too early");
    }

    @Test
    void aSourceWithoutAReadableVersionIsToldAndLeftOut(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("tzdata.zi"), "# version unknown\n");

        var edition = ZoneEdition.newest(List.of(new SystemZones(directory), current));

        assertThat(edition.refused()).containsEntry("system", "No IANA version in: # version unknown");
    }

    @Test
    void thereIsNoEditionWhenEverySourceIsDamaged() {
        assertThatThrownBy(() -> ZoneEdition.newest(List.of(ZoneFixtures.damaged("jdk", "2026a", "gone"))))
                .isInstanceOf(UnreadableZones.class)
                .hasMessageContaining("{jdk=gone}");
    }
}
