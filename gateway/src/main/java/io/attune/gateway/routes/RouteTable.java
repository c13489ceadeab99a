package io.attune.gateway.routes;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Every route, from {@code routes.yml}. No path and method may have two owners. */
@ConfigurationProperties("attune")
record RouteTable(List<Route> routes) {

    RouteTable {
        routes = List.copyOf(routes);
        var claims = routes.stream()
                .flatMap(route -> route.methods().stream().map(method -> method + " " + route.path()))
                .collect(Collectors.groupingBy(claim -> claim, Collectors.counting()));
        claims.forEach((claim, owners) -> {
            if (owners > 1) {
                throw new IllegalArgumentException("Two routes claim " + claim);
            }
        });
    }
}
