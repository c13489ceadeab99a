package io.attune.platform.messaging;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service until the whole topics have been read; goes into a service's readiness group as caughtUp. */
final class CaughtUpHealth implements HealthIndicator {

    private final CaughtUp caughtUp;

    CaughtUpHealth(CaughtUp caughtUp) {
        this.caughtUp = caughtUp;
    }

    @Override
    public Health health() {
        var stillReading = caughtUp.stillReading();
        return stillReading.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("stillReading", stillReading).build();
    }
}
