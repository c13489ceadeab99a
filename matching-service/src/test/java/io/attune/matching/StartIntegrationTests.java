package io.attune.matching;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.matching.intake.messaging.IntakeKeys;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.TestIssuerInitializer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class StartIntegrationTests {

    private final LocalStack stack = LocalStack.start();

    @AfterEach
    void end() {
        stack.close();
    }

    @Test
    void knowsEveryoneAgainAfterARestartAndMatchesWhatCameMeanwhile() {
        try (var neighbours = new Neighbours(stack.bootstrapServers())) {
            try (var service = start()) {
                awaitReady(service);
                neighbours.publish("maya", 1, neighbours.inDays(3));
                neighbours.bookingKnows("maya", neighbours.inDays(3));
                await().untilAsserted(() -> assertThat(directory(service)).contains("maya"));
                neighbours.submit("before", 1);
                awaitOffer(service, "before");
            }
            neighbours.submit("meanwhile", 1);

            try (var service = start()) {
                awaitReady(service);

                assertThat(directory(service)).contains("maya");
                assertThat(shortlist(service, "before").json().path("status").asString())
                        .isEqualTo("ready");
                awaitOffer(service, "meanwhile");
            }
        }
    }

    @Test
    void livesWithoutABrokerAndIsReadyOnceThereIsOne() {
        stack.stopKafka();

        try (var service = start()) {
            assertThat(http(service).get("/actuator/health/liveness").status()).isEqualTo(200);
            assertThat(http(service).get("/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(shortlist(service, "early").status()).isEqualTo(202);

            stack.startKafka();

            awaitReady(service);
            try (var neighbours = new Neighbours(stack.bootstrapServers())) {
                neighbours.publish("maya", 1, neighbours.inDays(3));
                neighbours.bookingKnows("maya", neighbours.inDays(3));
                await().untilAsserted(() -> assertThat(directory(service)).contains("maya"));
                neighbours.submit("early", 1);
                awaitOffer(service, "early");
            }
        }
    }

    private ConfigurableApplicationContext start() {
        Map<String, String> settings = new HashMap<>(stack.properties("matching"));
        settings.putAll(IntakeKeys.properties());
        settings.put("server.port", "0");
        settings.put("attune.booking.uri", Neighbours.booking());
        return new SpringApplicationBuilder(MatchingApplication.class, Neighbours.Topics.class)
                .initializers(new TestIssuerInitializer())
                .run(settings.entrySet().stream()
                        .map(it -> "--" + it.getKey() + '=' + it.getValue())
                        .toArray(String[]::new));
    }

    private static void awaitReady(ConfigurableApplicationContext service) {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> http(service).get("/actuator/health/readiness").status() == 200);
    }

    private static void awaitOffer(ConfigurableApplicationContext service, String intake) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        shortlist(service, intake).json().path("offers").findValuesAsString("therapistId"))
                .containsExactly("maya"));
    }

    private static String directory(ConfigurableApplicationContext service) {
        return http(service).get("/api/therapists").body();
    }

    private static Http.Answer shortlist(ConfigurableApplicationContext service, String intake) {
        var bearer = "Bearer " + ISSUER.recordToken(intake);
        return http(service).get("/api/intakes/" + intake + "/shortlist", "Authorization", bearer, "Prefer", "wait=1");
    }

    private static Http http(ConfigurableApplicationContext service) {
        var server = ((WebServerApplicationContext) service).getWebServer();
        return new Http(Objects.requireNonNull(server).getPort());
    }
}
