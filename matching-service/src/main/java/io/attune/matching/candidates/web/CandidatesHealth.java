package io.attune.matching.candidates.web;

import io.attune.matching.candidates.Candidates;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells operators how many candidates this instance knows; whether they are all is {@code caughtUp}'s to say. */
@Component("candidatesHealthIndicator")
class CandidatesHealth implements HealthIndicator {

    private final Candidates candidates;
    private final InstantSource clock;

    CandidatesHealth(Candidates candidates, InstantSource clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("count", candidates.count(clock.instant()))
                .build();
    }
}
