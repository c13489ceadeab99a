package io.attune.gateway.limits;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.gateway.EdgeTestBed;
import io.attune.platform.testing.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsIntegrationTests extends EdgeTestBed {

    @BeforeEach
    void answer() {
        Stream.of(PROFILE, MATCHING, BOOKING)
                .forEach(each -> each.stubFor(any(anyUrl()).willReturn(ok())));
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/intakes,3",
        "POST,/api/%69ntakes,3",
        "POST,/api/intakes/7/token,4",
        "GET,/api/therapists,12",
        "GET,/,30",
    })
    void refusesWhatIsTooOften(String method, String path, int most) {
        for (var i = 0; i < most; i++) {
            assertThat(send(method, path).problem()).doesNotContain("rate-limited");
        }
        var refused = send(method, path);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("rate-limited");
        assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow())).isPositive();
    }

    @Test
    void letsAgainThroughAfterTheTimeThatItNamed() {
        var refused = Stream.generate(this::intake)
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        var wait =
                Duration.ofSeconds(Long.parseLong(refused.header("Retry-After").orElseThrow()));

        clock.advance(wait.minusSeconds(1));
        assertThat(intake().status()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(1));
        assertThat(intake().status()).isEqualTo(200);
    }

    @Test
    void showsHelpToWhoeverSendsAnIntakeTooOften() {
        exhaust(this::intake);

        var refused = http.send(mine("/api/intakes")
                .header("Accept-Language", "fr-CA")
                .POST(BodyPublishers.ofString("{}"))
                .build());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().at("/crisisResources/0/call").asString()).isEqualTo("tel:988");
        assertThat(refused.json().at("/crisisResources/0/note").asString()).contains("jour et nuit");
    }

    @Test
    void asksNobodyAboutWhatItRefuses() {
        exhaust(this::intake);
        PROFILE.resetRequests();

        intake();

        PROFILE.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void countsEachAddressForItselfAndAnIpv6NetworkAsOne() {
        exhaust(this::intake);

        assertThat(intakeFrom("198.51.100.7").status()).isEqualTo(200);
        for (var i = 0; i < 3; i++) {
            assertThat(intakeFrom("2001:db8:1:2::" + i).status()).isEqualTo(200);
        }
        assertThat(intakeFrom("2001:db8:1:2:aaaa::9").status()).isEqualTo(429);
        assertThat(intakeFrom("2001:db8:1:3::9").status()).isEqualTo(200);
    }

    @Test
    void countsATokenWhereverItComesFrom() {
        for (var i = 0; i < 10; i++) {
            assertThat(withToken("10.1.1." + i, "abc").status()).isEqualTo(200);
        }

        assertThat(withToken("10.1.1.99", "abc").status()).isEqualTo(429);
        assertThat(withToken("10.1.1.99", "xyz").status()).isEqualTo(200);
    }

    /** What several people read who are signed in behind one address is more than what one reads who is not. */
    @Test
    void countsASessionAsATokenAndNotAsOpen() {
        exhaust(() -> send("GET", "/api/therapists"));

        var signedIn = http.send(mine("/api/therapists")
                .header("Cookie", "attune-session=abc")
                .GET()
                .build());

        assertThat(signedIn.status()).isEqualTo(200);
    }

    @Test
    void takesItsProxysOwnNameForACaller() {
        assertThat(intakeFrom("198.51.100.8:4711").status()).isEqualTo(200);
        assertThat(intakeFrom("unknown").status()).isEqualTo(200);
    }

    @Test
    void alwaysTellsItsHealth() {
        exhaust(() -> send("GET", "/"));

        assertThat(send("GET", "/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(send("GET", "/actuator/info").status()).isEqualTo(429);
    }

    private void exhaust(Supplier<Answer> asking) {
        assertThat(Stream.generate(asking).limit(35).anyMatch(answer -> answer.status() == 429))
                .isTrue();
    }

    private Answer intake() {
        return send("POST", "/api/intakes");
    }

    private Answer intakeFrom(String caller) {
        return http.send(
                from(caller, "/api/intakes").POST(BodyPublishers.ofString("{}")).build());
    }

    private Answer withToken(String caller, String token) {
        return http.send(from(caller, "/api/holds/7")
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    private Answer send(String method, String path) {
        return http.send(mine(path).method(method, BodyPublishers.ofString("")).build());
    }
}
