package io.attune.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedZonesTests {

    private final ShippedZones zones = new ShippedZones();

    @Test
    void isTheEdition2026f() {
        assertThat(zones.version()).contains("2026f");
    }

    @Test
    void knowsEveryZoneTheJdkKnows() {
        // The JDK keeps these names for its own past; the database has none of them.
        assertThat(new JdkZones().rules().keySet())
                .filteredOn(zone -> !zone.startsWith("SystemV/"))
                .isSubsetOf(zones.rules().keySet());
    }
}
