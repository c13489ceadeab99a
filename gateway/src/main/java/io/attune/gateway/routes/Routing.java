package io.attune.gateway.routes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.attune.gateway.protection.Neighbours;
import io.attune.gateway.protection.Protections;
import io.attune.gateway.protection.Refusals;
import io.attune.gateway.session.SessionFilter;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes the table into routes. A path that is there under other methods only says which. */
@Configuration(proxyBeanMethods = false)
class Routing {

    private final Neighbours neighbours;
    private final Protections protections;
    private final Refusals refusals;
    private final SessionFilter session;

    Routing(Neighbours neighbours, Protections protections, Refusals refusals, SessionFilter session) {
        this.neighbours = neighbours;
        this.protections = protections;
        this.session = session;
        this.refusals = refusals;
    }

    @Bean
    RouterFunction<ServerResponse> routes(RouteTable table) {
        var all = GatewayRouterFunctions.route("api");
        table.routes().forEach(route -> all.add(passing(route)));
        methodsByPath(table)
                .forEach((path, methods) ->
                        all.route(RequestPredicates.path(path), request -> refusals.otherMethods(methods)));
        return all.build();
    }

    private RouterFunction<ServerResponse> passing(Route route) {
        var owner = neighbours.named(route.owner());
        return GatewayRouterFunctions.route(route.owner() + route.path())
                .route(asks(route), HandlerFunctions.http())
                .before(BeforeFilterFunctions.uri(owner.address()))
                .filter(session)
                .filter(protections.around(owner))
                .build();
    }

    private static RequestPredicate asks(Route route) {
        return RequestPredicates.path(route.path()).and(request -> route.methods().stream()
                .anyMatch(method -> method.matches(asGet(request.method().name()))));
    }

    private static String asGet(String method) {
        return method.equals("HEAD") ? "GET" : method;
    }

    private static LinkedHashMap<String, Set<String>> methodsByPath(RouteTable table) {
        return table.routes().stream()
                .collect(groupingBy(
                        Route::path,
                        LinkedHashMap::new,
                        java.util.stream.Collectors.flatMapping(
                                route -> route.methods().stream().map(Object::toString), toCollection(TreeSet::new))));
    }
}
