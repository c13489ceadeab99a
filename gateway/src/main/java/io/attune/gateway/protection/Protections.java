package io.attune.gateway.protection;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts a protection around each service; all routes of one service share its breaker. */
@Component
public class Protections {

    private final CircuitBreakerRegistry breakers;
    private final Fallbacks fallbacks;

    Protections(CircuitBreakerRegistry breakers, Fallbacks fallbacks) {
        this.breakers = breakers;
        this.fallbacks = fallbacks;
    }

    public HandlerFilterFunction<ServerResponse, ServerResponse> around(Neighbour neighbour) {
        return new Protection(neighbour, breakers.circuitBreaker(neighbour.name()), fallbacks);
    }
}
