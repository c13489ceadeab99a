package io.attune.gateway.overview;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.attune.gateway.FrontDoorTestBed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewIntegrationTests extends FrontDoorTestBed {

    private static final String READY = "/actuator/health/readiness";

    @BeforeEach
    void allAreWell() {
        for (WireMockServer neighbour : List.of(PROFILE, MATCHING, BOOKING)) {
            neighbour.stubFor(get(READY).willReturn(okJson("{\"status\": \"UP\"}")));
        }
    }

    @Test
    void isUpWhenAllAreUp() {
        var answer = http.get("/actuator/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()
                        .at("/components/services/components/matching/status")
                        .asString())
                .isEqualTo("UP");
    }

    @Test
    void isDownAndSaysWhoIsDown() {
        MATCHING.stubFor(get(READY).willReturn(serviceUnavailable().withBody("{\"status\": \"DOWN\"}")));

        var answer = http.get("/actuator/health");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json()
                        .at("/components/services/components/matching/status")
                        .asString())
                .isEqualTo("DOWN");
        assertThat(answer.json()
                        .at("/components/services/components/booking/status")
                        .asString())
                .isEqualTo("UP");
    }

    @Test
    void callsASlowServiceDownWithoutWaitingForIt() {
        BOOKING.stubFor(get(READY).willReturn(okJson("{\"status\": \"UP\"}").withFixedDelay(10_000)));
        var start = System.nanoTime();

        var answer = http.get("/actuator/health");

        assertThat(answer.json()
                        .at("/components/services/components/booking/status")
                        .asString())
                .isEqualTo("DOWN");
        assertThat(System.nanoTime() - start).isLessThan(9_000_000_000L);
    }

    @Test
    void livesAndIsReadyWhoeverElseIsDown() {
        for (WireMockServer neighbour : List.of(PROFILE, MATCHING, BOOKING)) {
            neighbour.stubFor(get(READY).willReturn(serviceUnavailable()));
        }

        assertThat(http.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void joinsTheDocumentsOfTheServices() {
        PROFILE.stubFor(get("/v3/api-docs")
                .willReturn(okJson("{\"openapi\": \"3.1.0\", \"servers\": [{\"url\": \"http://inside:8081\"}]}")));

        var document = http.get("/docs/profile");
        var page = http.get("/docs");
        var list = http.get("/v3/api-docs/swagger-config");

        assertThat(document.json().at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.body()).doesNotContain("inside");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location").orElseThrow()).contains("/swagger-ui/index.html");
        assertThat(http.get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(list.body())
                .contains("/docs/profile")
                .contains("/docs/matching")
                .contains("/docs/booking");
    }

    @Test
    void documentsWhatItAnswersItself() {
        assertThat(http.get("/v3/api-docs").json().path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/session", "/logout");
    }

    @Test
    void saysThatADocumentIsAway() {
        PROFILE.stubFor(get(anyUrl()).willReturn(serviceUnavailable()));

        assertThat(http.get("/docs/profile").problem()).isEqualTo("service-unavailable");
        assertThat(http.get("/docs/nobody").problem()).isEqualTo("not-found");
    }

    @Test
    void greetsWithAPageThatAsksNobodyElse() {
        var page = http.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("9-8-8").contains("href=\"/docs\"").contains("href=\"/actuator/health\"");
        assertThat(page.body())
                .doesNotContain("<script")
                .doesNotContain("style=")
                .doesNotContain("src=\"http");
        assertThat(page.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(http.get("/style.css").status()).isEqualTo(200);
    }
}
