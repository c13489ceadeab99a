package io.attune.gateway.protection;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.gateway.FrontDoorTestBed;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadersIntegrationTests extends FrontDoorTestBed {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final int TOO_LARGE = 256 * 1024 + 1;

    @BeforeEach
    void answer() {
        PROFILE.stubFor(get("/api/vocabulary")
                .willReturn(okJson("{}")
                        .withHeader("Cache-Control", "max-age=600")
                        .withHeader("X-Frame-Options", "SAMEORIGIN")
                        .withHeader("traceparent", "00-theirs")));
    }

    @Test
    void beginsATraceAndPassesItOn() {
        var answer = http.get("/api/vocabulary");

        var traceparent = answer.header("traceparent").orElseThrow();
        assertThat(traceparent).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        PROFILE.verify(
                1, getRequestedFor(urlEqualTo("/api/vocabulary")).withHeader("traceparent", matching(traceparent)));
    }

    @Test
    void continuesTheTraceOfItsCaller() {
        http.get("/api/vocabulary", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");

        PROFILE.verify(
                1,
                getRequestedFor(urlEqualTo("/api/vocabulary"))
                        .withHeader("traceparent", matching("00-" + TRACE + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01")));
    }

    @Test
    void saysEachSecurityHeaderOnce() {
        var answer = http.get("/api/vocabulary");

        assertThat(answer.status()).isEqualTo(200);
        var headers = answer.raw().headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.allValues("traceparent")).hasSize(1);
    }

    @Test
    void refusesABodyThatIsTooLargeBeforeAnybodyIsAsked() {
        var announced = http.post("/api/intakes", "x".repeat(TOO_LARGE));
        var chunked = http.send(http.request("/api/intakes", "Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_LARGE])))
                .build());

        assertThat(announced.problem()).isEqualTo("body-too-large");
        assertThat(chunked.problem()).isEqualTo("body-too-large");
        PROFILE.verify(0, anyRequestedFor(anyUrl()));
    }
}
