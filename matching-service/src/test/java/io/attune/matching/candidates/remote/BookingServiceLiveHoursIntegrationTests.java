package io.attune.matching.candidates.remote;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.havingExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.attune.matching.candidates.LiveHours;
import io.attune.matching.candidates.LiveHours.Known;
import io.attune.matching.candidates.LiveHours.Reason;
import io.attune.matching.candidates.LiveHours.Unknown;
import io.attune.platform.trace.Trace;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.springboot.bulkhead.autoconfigure.BulkheadAutoConfiguration;
import io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration;
import io.github.resilience4j.springboot.retry.autoconfigure.RetryAutoConfiguration;
import io.github.resilience4j.springboot.timelimiter.autoconfigure.TimeLimiterAutoConfiguration;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** With the settings of {@code application.yml}: what is tested here is what runs. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class BookingServiceLiveHoursIntegrationTests {

    private static final WireMockServer BOOKING = new WireMockServer(options().dynamicPort());

    static {
        BOOKING.start();
    }

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final String ONE_HOUR = """
            {"asOf":"2026-11-23T15:00:00Z","therapists":[{"therapistId":"maya","timeZone":"America/Toronto",
             "openHours":[{"start":"2026-11-25T09:00:00-05:00","end":"2026-11-25T09:50:00-05:00"}]}]}
            """;

    @Configuration(proxyBeanMethods = false)
    @Import({BookingServiceClient.class, BookingServiceLiveHours.class, OwnIdentity.class})
    @ImportAutoConfiguration({
        RestClientAutoConfiguration.class,
        BulkheadAutoConfiguration.class,
        CircuitBreakerAutoConfiguration.class,
        RetryAutoConfiguration.class,
        TimeLimiterAutoConfiguration.class
    })
    static class Remote {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    @Autowired
    LiveHours liveHours;

    @Autowired
    OwnIdentity identity;

    @Autowired
    CircuitBreakerRegistry breakers;

    @Autowired
    BulkheadRegistry bulkheads;

    @Autowired
    TimeLimiterRegistry limits;

    @Autowired
    RetryRegistry retries;

    @Autowired
    BookingServiceSettings settings;

    @DynamicPropertySource
    static void booking(DynamicPropertyRegistry settings) {
        settings.add("attune.booking.uri", BOOKING::baseUrl);
        settings.add("attune.identity.token-uri", () -> BOOKING.baseUrl() + "/oauth2/token");
        settings.add("attune.identity.client-secret", () -> "of its own");
    }

    @BeforeEach
    void bookingIsThereAndTrusted() {
        BOOKING.resetAll();
        answers(okJson(ONE_HOUR));
        await().until(() -> ask() instanceof Known);
        breaker().reset();
        BOOKING.resetRequests();
    }

    @AfterAll
    static void end() {
        BOOKING.stop();
    }

    @Test
    void answersTheHoursAsBookingToldThem() {
        answers(okJson(ONE_HOUR));

        var answer = liveHours.of(List.of("maya", "omar"), NOW, NOW.plus(Duration.ofDays(56)));

        assertThat(answer).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.asOf()).isEqualTo("2026-11-23T15:00:00Z");
            assertThat(known.starts()).containsOnlyKeys("maya");
            assertThat(known.starts().get("maya")).containsExactly(Instant.parse("2026-11-25T14:00:00Z"));
        });
        BOOKING.verify(getRequestedFor(urlPathEqualTo("/api/open-hours"))
                .withQueryParam("therapistId", havingExactly("maya", "omar"))
                .withQueryParam("from", equalTo("2026-11-23T15:00:00Z"))
                .withQueryParam("to", equalTo("2027-01-18T15:00:00Z")));
    }

    @Test
    void asksAsItselfAndAsNobodyUntilItHasAToken() {
        ask();
        BOOKING.verify(getRequestedFor(urlPathEqualTo("/api/open-hours")).withoutHeader("Authorization"));
        BOOKING.stubFor(post(urlPathEqualTo("/oauth2/token"))
                .willReturn(okJson("{\"access_token\":\"own\",\"token_type\":\"Bearer\",\"expires_in\":3600}")));

        identity.renewWhenDue();
        ask();

        BOOKING.verify(
                getRequestedFor(urlPathEqualTo("/api/open-hours")).withHeader("Authorization", equalTo("Bearer own")));
    }

    @Test
    void handsTheTraceOn() {
        var trace = Trace.continued(null);

        try (var step = trace.begin()) {
            ask();
        }

        BOOKING.verify(getRequestedFor(urlPathEqualTo("/api/open-hours"))
                .withHeader("traceparent", equalTo(trace.traceparent())));
    }

    @Test
    void answersUnknownInTimeWhenBookingIsSlow() {
        answers(okJson(ONE_HOUR).withFixedDelay(2_000));
        var began = System.nanoTime();

        var answer = ask();

        assertThat(answer).isEqualTo(new Unknown(Reason.SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(600));
    }

    @Test
    void asksASecondTimeWhenTheFirstTryFails() {
        BOOKING.stubFor(get(urlPathEqualTo("/api/open-hours"))
                .inScenario("flaky")
                .whenScenarioStateIs("Started")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("well"));
        BOOKING.stubFor(get(urlPathEqualTo("/api/open-hours"))
                .inScenario("flaky")
                .whenScenarioStateIs("well")
                .willReturn(okJson(ONE_HOUR)));

        assertThat(ask()).isInstanceOf(Known.class);
    }

    @Test
    void answersUnknownAfterTwoTriesWhenBookingIsBroken() {
        answers(aResponse().withStatus(500));

        assertThat(ask()).isEqualTo(new Unknown(Reason.BROKEN));

        BOOKING.verify(2, getRequestedFor(urlPathEqualTo("/api/open-hours")));
    }

    @Test
    void answersUnknownWhenTheConnectionBreaks() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(ask()).isEqualTo(new Unknown(Reason.BROKEN));
    }

    @Test
    void answersUnknownAtOnceWhenTheAnswerIsMalformed() {
        for (var malformed : List.of("", "{", "[]", "{}", "{\"asOf\":\"soon\",\"therapists\":[]}")) {
            BOOKING.resetRequests();
            answers(okJson(malformed));

            assertThat(ask()).as(malformed).isEqualTo(new Unknown(Reason.MALFORMED));

            BOOKING.verify(1, getRequestedFor(urlPathEqualTo("/api/open-hours")));
        }
    }

    @Test
    void answersUnknownWhenNobodyIsThere() {
        var nobody = new BookingServiceSettings(
                URI.create("http://127.0.0.1:" + freePort()), settings.connect(), settings.read());
        var client = new BookingServiceClient().bookingService(RestClient.builder(), nobody, identity);

        try (var asked = new BookingServiceLiveHours(client, bulkheads, breakers, limits, retries)) {
            assertThat(asked.of(List.of("maya"), NOW, NOW.plus(Duration.ofDays(28))))
                    .isEqualTo(new Unknown(Reason.ABSENT));
        }
    }

    @Test
    void leavesBookingAloneAfterManyFailuresAndTrustsItAgainAfterGoodOnes() {
        answers(aResponse().withStatus(500));
        for (int failures = 0; failures < 20; failures++) {
            ask();
        }
        BOOKING.resetRequests();

        assertThat(ask()).isEqualTo(new Unknown(Reason.LEFT_ALONE));
        BOOKING.verify(0, getRequestedFor(urlPathEqualTo("/api/open-hours")));

        answers(okJson(ONE_HOUR));
        breaker().transitionToHalfOpenState();

        assertThat(ask()).isInstanceOf(Known.class);
        assertThat(ask()).isInstanceOf(Known.class);
        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void answersUnknownAtOnceWhenTooManyQuestionsAreOnTheirWay() {
        var bulkhead = bulkheads.bulkhead("live-hours");
        int free = bulkhead.getMetrics().getAvailableConcurrentCalls();
        for (int taken = 0; taken < free; taken++) {
            bulkhead.acquirePermission();
        }

        try {
            assertThat(ask()).isEqualTo(new Unknown(Reason.CROWDED));
            BOOKING.verify(0, getRequestedFor(urlPathEqualTo("/api/open-hours")));
        } finally {
            for (int taken = 0; taken < free; taken++) {
                bulkhead.onComplete();
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LiveHours.Answer ask() {
        return liveHours.of(List.of("maya"), NOW, NOW.plus(Duration.ofDays(28)));
    }

    private CircuitBreaker breaker() {
        return breakers.circuitBreaker("live-hours");
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        BOOKING.stubFor(get(urlPathEqualTo("/api/open-hours")).willReturn(answer));
    }
}
