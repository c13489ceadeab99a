package io.attune.gateway.overview;

import io.attune.gateway.protection.Neighbour;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether a service can be reached and calls itself ready. */
final class NeighbourHealth implements HealthIndicator {

    private final Neighbour neighbour;
    private final Questions questions;

    NeighbourHealth(Neighbour neighbour, Questions questions) {
        this.neighbour = neighbour;
        this.questions = questions;
    }

    @Override
    public Health health() {
        var ready = questions
                .ask(neighbour, "/actuator/health/readiness")
                .filter(answer -> answer.path("status").asString().equals("UP"))
                .isPresent();
        return (ready ? Health.up() : Health.down()).build();
    }
}
