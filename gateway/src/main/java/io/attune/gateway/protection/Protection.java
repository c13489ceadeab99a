package io.attune.gateway.protection;

import io.attune.gateway.protection.Attempt.Answered;
import io.attune.gateway.protection.Attempt.Away;
import io.attune.gateway.protection.Attempt.HalfAnAnswer;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks a service within its limit and through its breaker. Only a GET is ever asked twice, and only where the service
 * was away or said so itself (503); anything else might take effect twice. An answer that says 5xx is an answer: it has
 * its own words, and does not count against the service.
 */
final class Protection implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final Neighbour neighbour;
    private final CircuitBreaker breaker;
    private final Fallbacks fallbacks;

    Protection(Neighbour neighbour, CircuitBreaker breaker, Fallbacks fallbacks) {
        this.neighbour = neighbour;
        this.breaker = breaker;
        this.fallbacks = fallbacks;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Patience.decide(request, neighbour);
        var attempt = attempt(request, next);
        if (worthAnother(attempt, request.method())) {
            attempt = attempt(request, next);
        }
        return attempt instanceof Answered(var response) ? response : fallbacks.insteadOf(attempt, neighbour, request);
    }

    private static boolean worthAnother(Attempt attempt, HttpMethod method) {
        var away = attempt instanceof Away
                || attempt instanceof Answered(var response) && response.statusCode() == HttpStatus.SERVICE_UNAVAILABLE;
        return away && method == HttpMethod.GET;
    }

    private Attempt attempt(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var asked = System.nanoTime();
        try {
            return breaker.executeCallable(() -> new Answered(whole(request, next.handle(request))));
        } catch (CallNotPermittedException _) {
            return new Attempt.Resting();
        } catch (ResourceAccessException | HalfAnAnswer fault) {
            // A body that is cut at the limit looks like one that ended early.
            var late = System.nanoTime() - asked >= Patience.decided(request).toNanos();
            return late ? new Attempt.TooSlow() : Attempt.failed(fault);
        }
    }

    /** Waits for the body before a word of it is passed on, unless it is a stream, so that half an answer is none. */
    private static ServerResponse whole(ServerRequest request, ServerResponse response) {
        if (!Patience.wantsAStream(request)) {
            InputStream answered = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
            try (var body = Objects.requireNonNull(answered)) {
                var bytes = new ByteArrayInputStream(body.readAllBytes());
                MvcUtils.putAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR, bytes);
            } catch (IOException fault) {
                throw new HalfAnAnswer(fault);
            }
        }
        return response;
    }
}
