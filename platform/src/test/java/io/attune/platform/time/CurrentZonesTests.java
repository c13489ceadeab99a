package io.attune.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentZonesTests {

    private final CurrentZones zones = new CurrentZones(List.of(new ShippedZones()));

    @ParameterizedTest
    @CsvSource({
        // Toronto turns its clocks back, forward and back again; Vancouver stopped after March 2026.
        "2026-11-01T05:59:59Z, America/Toronto,   2026-11-01T01:59:59-04:00",
        "2026-11-01T06:00:00Z, America/Toronto,   2026-11-01T01:00:00-05:00",
        "2027-03-14T06:59:59Z, America/Toronto,   2027-03-14T01:59:59-05:00",
        "2027-03-14T07:00:00Z, America/Toronto,   2027-03-14T03:00:00-04:00",
        "2027-11-07T06:00:00Z, America/Toronto,   2027-11-07T01:00:00-05:00",
        "2026-03-08T09:59:59Z, America/Vancouver, 2026-03-08T01:59:59-08:00",
        "2026-03-08T10:00:00Z, America/Vancouver, 2026-03-08T03:00:00-07:00",
        "2026-11-01T09:00:00Z, America/Vancouver, 2026-11-01T02:00:00-07:00",
        "2027-03-14T10:00:00Z, America/Vancouver, 2027-03-14T03:00:00-07:00",
        "2026-12-15T12:00:00Z, America/St_Johns,  2026-12-15T08:30:00-03:30",
    })
    void tellsTheWallTimeOnBothSidesOfAClockChange(Instant instant, String zone, OffsetDateTime local) {
        assertThat(zones.local(instant, zone)).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08T02:30, America/Toronto", "2027-03-14T02:30, America/Toronto"})
    void namesNoInstantForAWallTimeThatSpringSkips(LocalDateTime wallTime, String zone) {
        assertThat(zones.instants(wallTime, zone)).isEmpty();
    }

    @Test
    void namesTwoInstantsForAWallTimeThatAutumnRepeats() {
        var instants = zones.instants(LocalDateTime.parse("2026-11-01T01:30"), "America/Toronto");

        assertThat(instants)
                .containsExactly(Instant.parse("2026-11-01T05:30:00Z"), Instant.parse("2026-11-01T06:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T01:30, 2026-11-01T08:30:00Z",
        "2027-03-14T02:30, 2027-03-14T09:30:00Z",
        "2027-11-07T01:30, 2027-11-07T08:30:00Z"
    })
    void namesOneInstantInVancouverWhereClocksChangedUntil2026(LocalDateTime wallTime, Instant instant) {
        assertThat(zones.instants(wallTime, "America/Vancouver")).containsExactly(instant);
    }

    @Test
    void refusesAZoneThatDoesNotExist() {
        assertThat(zones.rules("America/Atlantis")).isEmpty();
        assertThatThrownBy(() -> zones.local(Instant.EPOCH, "America/Atlantis"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> zones.instants(LocalDateTime.MIN, "America/Atlantis"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesANewerEditionWhenTheSystemIsUpdatedAndNeverGoesBack(@TempDir Path directory) {
        ZoneFixtures.writeDirectory(directory, "2020a");
        var current = CurrentZones.ofThisMachine(directory);
        assertThat(current.source()).isNotEqualTo("system");

        ZoneFixtures.writeDirectory(directory, "2099z");
        current.reload();
        assertThat(current.source()).isEqualTo("system");
        assertThat(current.version()).isEqualTo("2099z");

        ZoneFixtures.writeDirectory(directory, "2020a");
        current.reload();
        assertThat(current.version()).isEqualTo("2099z");
    }

    @Test
    void isRightAboutCanadaOnThisMachine() {
        assertThat(KnownOffsets.wrongIn(Zones.newest())).isEmpty();
    }
}
