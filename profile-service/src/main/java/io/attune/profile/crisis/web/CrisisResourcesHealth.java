package io.attune.profile.crisis.web;

import io.attune.profile.crisis.CrisisDirectory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Warns of numbers that nobody has dialled for a quarter of a year. They are shown all the same: help comes first. */
@Component("crisisResourcesHealthIndicator")
class CrisisResourcesHealth implements HealthIndicator {

    private static final int GOOD_FOR_DAYS = 90;

    private final CrisisDirectory directory;
    private final InstantSource clock;

    CrisisResourcesHealth(CrisisDirectory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var health = Health.up().withDetail("version", directory.version());
        var stale = directory.notVerifiedSince(today().minusDays(GOOD_FOR_DAYS));
        return stale.isEmpty()
                ? health.build()
                : health.withDetail("warning", "Not verified for 90 days or more.")
                        .withDetail("toVerify", stale)
                        .build();
    }

    /** A day earlier or later somewhere in the world makes no difference here. */
    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
