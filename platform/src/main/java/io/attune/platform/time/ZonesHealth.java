package io.attune.platform.time;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service while the rules get a Canadian zone wrong; services count it into their readiness. */
final class ZonesHealth implements HealthIndicator {

    private final CurrentZones zones;

    ZonesHealth(CurrentZones zones) {
        this.zones = zones;
    }

    @Override
    public Health health() {
        var wrong = KnownOffsets.wrongIn(zones);
        var health = wrong.isEmpty() ? Health.up() : Health.outOfService().withDetail("wrong", wrong);
        return health.withDetail("source", zones.source())
                .withDetail("version", zones.version())
                .withDetail("refused", zones.refused())
                .build();
    }
}
