package io.attune.gateway.protection;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.gateway.FrontDoorTestBed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadersIntegrationTests extends FrontDoorTestBed {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @BeforeEach
    void answer() {
        PROFILE.stubFor(get("/api/vocabulary")
                .willReturn(okJson("{}")
                        .withHeader("Cache-Control", "max-age=600")
                        .withHeader("X-Frame-Options", "SAMEORIGIN")
                        .withHeader("Server", "Apache-Coyote/1.1")
                        .withHeader("X-Powered-By", "Servlet/6.1")
                        .withHeader("Set-Cookie", "theirs=1")
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
        assertThat(headers.allValues("Permissions-Policy"))
                .hasSize(1)
                .first()
                .asString()
                .contains("camera=()");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    /** On this machine without TLS; that somebody who is not trusted says otherwise changes nothing. */
    @Test
    void asksForTlsOnlyWhereThereIsTls() {
        assertThat(http.get("/api/vocabulary", "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
                .isEmpty();
    }
}
