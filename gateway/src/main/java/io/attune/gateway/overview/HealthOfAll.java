package io.attune.gateway.overview;

import static java.util.stream.Collectors.toMap;

import io.attune.gateway.protection.Neighbour;
import io.attune.gateway.protection.Neighbours;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The component {@code services} of the health, with one entry for each; liveness and readiness do without it. */
@Configuration(proxyBeanMethods = false)
class HealthOfAll {

    @Bean
    CompositeHealthContributor services(Neighbours neighbours, Questions questions) {
        return CompositeHealthContributor.fromMap(neighbours.all().stream()
                .collect(toMap(Neighbour::name, neighbour -> new NeighbourHealth(neighbour, questions))));
    }
}
