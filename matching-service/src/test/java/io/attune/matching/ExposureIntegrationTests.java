package io.attune.matching;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.matching.candidates.Candidates;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.LocalStackInitializer;
import io.attune.platform.testing.TestIssuerInitializer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {MatchingApplication.class, Neighbours.Topics.class})
@ContextConfiguration(
        initializers = {LocalStackInitializer.class, TestIssuerInitializer.class, IntakeKeysInitializer.class})
class ExposureIntegrationTests {

    private static final String PATH = "/api/matching/exposure";

    @Autowired
    LocalStack stack;

    @Autowired
    Candidates candidates;

    @LocalServerPort
    int port;

    private Neighbours neighbours;
    private Http http;
    private final String noor = "noor-" + UUID.randomUUID();

    @DynamicPropertySource
    static void booking(DynamicPropertyRegistry settings) {
        settings.add("attune.booking.uri", Neighbours::booking);
    }

    @BeforeEach
    void everyoneIsThere() {
        http = new Http(port);
        neighbours = new Neighbours(stack.bootstrapServers());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> http.get("/actuator/health/readiness").status() == 200);
    }

    @AfterEach
    void noorLeaves() {
        neighbours.withdraw(noor, 1_000);
        neighbours.close();
    }

    @Test
    void tellsStaffWhoWasOfferedHowOften() {
        neighbours.publish(noor, 1, neighbours.inDays(3));
        neighbours.bookingKnows(noor, neighbours.inDays(3));
        await().until(() -> candidates
                .find(noor, Instant.now())
                .filter(it -> it.availabilityVersion() > 0)
                .isPresent());

        neighbours.submit(UUID.randomUUID().toString(), 1);
        neighbours.submit(UUID.randomUUID().toString(), 1);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ofNoor()).hasValueSatisfying(it -> {
                    assertThat(it.path("name").asString()).isEqualTo("Dr. " + noor);
                    assertThat(it.path("eligible").asInt()).isEqualTo(2);
                    assertThat(it.path("expected").decimalValue()).isEqualByComparingTo("2.000");
                    assertThat(it.path("actual").asInt()).isEqualTo(2);
                    assertThat(it.path("ratio").decimalValue()).isEqualByComparingTo("1.000");
                }));
        assertThat(asked("?days=1").json().path("groups").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "91"})
    void namesTheDaysThatAreTooFewOrTooMany(String days) {
        var answer = asked("?days=" + days);

        assertThat(answer.problem()).isEqualTo("invalid-form");
        assertThat(answer.json().path("errors").findValuesAsString("pointer")).containsExactly("days");
    }

    @Test
    void looksBackThirtyDaysUnlessAskedOtherwise() {
        assertThat(asked("").json().path("days").asInt()).isEqualTo(30);
        assertThat(asked("?days=90").json().path("days").asInt()).isEqualTo(90);
    }

    @Test
    void tellsNobodyElse() {
        assertThat(http.get(PATH).status()).isEqualTo(401);
        for (var token : new String[] {ISSUER.therapist(noor), ISSUER.clinician(), ISSUER.recordToken("intake")}) {
            assertThat(http.get(PATH, "Authorization", "Bearer " + token).status())
                    .isIn(401, 403);
        }
        assertThat(http.get(PATH, "Authorization", "Bearer " + ISSUER.admin()).status())
                .isEqualTo(200);
    }

    private Optional<JsonNode> ofNoor() {
        return asked("")
                .json()
                .path("therapists")
                .valueStream()
                .filter(it -> it.path("therapistId").asString().equals(noor))
                .findFirst();
    }

    private Http.Answer asked(String query) {
        return http.get(PATH + query, "Authorization", "Bearer " + ISSUER.staff());
    }
}
