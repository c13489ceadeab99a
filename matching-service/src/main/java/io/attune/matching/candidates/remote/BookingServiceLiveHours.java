package io.attune.matching.candidates.remote;

import io.attune.matching.candidates.LiveHours;
import io.attune.platform.trace.Trace;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * Asks booking-service. From the outside in: a bulkhead, so that a slow neighbour cannot take all callers; a breaker,
 * which counts whole questions; one time limit over all tries; and one retry, harmless because the question is a read.
 */
@Component
class BookingServiceLiveHours implements LiveHours, AutoCloseable {

    private static final String NAME = "live-hours";
    private static final String QUESTION = "/api/open-hours?from={from}&to={until}";

    private final RestClient booking;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final TimeLimiter limit;
    private final Retry retry;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    BookingServiceLiveHours(
            RestClient bookingService,
            BulkheadRegistry bulkheads,
            CircuitBreakerRegistry breakers,
            TimeLimiterRegistry limits,
            RetryRegistry retries) {
        this.booking = bookingService;
        this.bulkhead = bulkheads.bulkhead(NAME);
        this.breaker = breakers.circuitBreaker(NAME);
        this.limit = limits.timeLimiter(NAME);
        this.retry = retries.retry(NAME);
    }

    @Override
    public Answer of(Collection<String> therapistIds, Instant from, Instant until) {
        var trace = Trace.current();
        Callable<Answer> tries = Retry.decorateCallable(retry, () -> ask(therapistIds, from, until, trace));
        Callable<Answer> inTime = () -> limit.executeFutureSupplier(() -> threads.submit(tries));
        try {
            return bulkhead.executeCallable(() -> breaker.executeCallable(inTime));
        } catch (Exception noAnswer) {
            return new Unknown(reasonOf(noAnswer));
        }
    }

    /** @param trace of the asking thread, which is not the one that sends */
    private Answer ask(Collection<String> therapistIds, Instant from, Instant until, Optional<Trace> trace) {
        var variables =
                Stream.concat(Stream.of(from, until), therapistIds.stream()).toList();
        var answer = booking.get()
                .uri(QUESTION + "&therapistId={id}".repeat(therapistIds.size()), variables.toArray())
                .headers(headers -> trace.ifPresent(it -> headers.set(Trace.HEADER, it.traceparent())))
                .retrieve()
                .body(OpenHoursView.class);
        if (answer == null) {
            throw new HttpMessageConversionException("The answer has no body.");
        }
        return answer.known();
    }

    private static Reason reasonOf(Exception noAnswer) {
        return switch (noAnswer) {
            case BulkheadFullException full -> Reason.CROWDED;
            case CallNotPermittedException open -> Reason.LEFT_ALONE;
            case TimeoutException late -> Reason.SLOW;
            case RestClientResponseException refusal -> Reason.BROKEN;
            case ResourceAccessException unreached -> reasonOfConnection(unreached.getCause());
            default -> Reason.MALFORMED;
        };
    }

    private static Reason reasonOfConnection(@Nullable Throwable fault) {
        return switch (fault) {
            case HttpTimeoutException late -> Reason.SLOW;
            case ConnectException nobody -> Reason.ABSENT;
            case null, default -> Reason.BROKEN;
        };
    }

    @Override
    public void close() {
        threads.close();
    }
}
