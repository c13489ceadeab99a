package io.attune.gateway.origin;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.gateway.EdgeTestBed;
import io.attune.platform.testing.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginIntegrationTests extends EdgeTestBed {

    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String WITH_COOKIES = "Access-Control-Allow-Credentials";

    @BeforeEach
    void answer() {
        PROFILE.stubFor(any(anyUrl()).willReturn(ok().withHeader(ALLOWED, "*")));
    }

    @ParameterizedTest
    @CsvSource({"https://partner.example,", "https://portal.example:8443,true"})
    void answersThePreflightOfAPageThatIsNamed(String origin, String withCookies) {
        var answer = preflight(origin, "POST", "idempotency-key, content-type");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header(ALLOWED)).hasValue(origin);
        assertThat(answer.header(WITH_COOKIES).orElse(null)).isEqualTo(withCookies);
        assertThat(answer.raw().headers().allValues("Vary")).contains("Origin");
        PROFILE.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://partner.example",
                "https://partner.example:8443",
                "https://partner.example.evil.example",
                "https://sub.partner.example",
                "null",
            })
    void refusesThePreflightOfAnyOther(String origin) {
        var answer = preflight(origin, "POST", "content-type");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("origin-not-allowed");
        assertThat(answer.header(ALLOWED)).isEmpty();
        PROFILE.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void refusesAPreflightForAnotherHeader() {
        assertThat(preflight("https://partner.example", "POST", "x-forwarded-for")
                        .problem())
                .isEqualTo("origin-not-allowed");
    }

    @Test
    void letsOnlyANamedPageReadTheAnswer() {
        var partner = http.send(mine("/api/vocabulary")
                .header("Origin", "https://partner.example")
                .build());
        var other = http.send(
                mine("/api/vocabulary").header("Origin", "https://evil.example").build());
        var none = http.send(mine("/api/vocabulary").build());

        assertThat(partner.raw().headers().allValues(ALLOWED)).containsExactly("https://partner.example");
        assertThat(partner.header(WITH_COOKIES)).isEmpty();
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.header(ALLOWED)).isEmpty();
        assertThat(none.header(ALLOWED)).isEmpty();
        assertThat(none.raw().headers().allValues("Vary")).contains("Origin");
    }

    @Test
    void believesItsProxyAboutTheSchemeAndTheAddressAndTellsNobody() {
        var answer = http.send(mine("/api/vocabulary")
                .header("X-Forwarded-Proto", "https")
                .header("X-Real-IP", "9.9.9.9")
                .header("Cookie", "a=b")
                .build());

        assertThat(answer.header("Strict-Transport-Security")).isPresent();
        PROFILE.getAllServeEvents()
                .forEach(served -> assertThat(served.getRequest().getHeaders().keys())
                        .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT)
                                .matches("x-forwarded.*|forwarded|x-real-ip|cookie")));
    }

    private Answer preflight(String origin, String method, String headers) {
        return http.send(mine("/api/intakes")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
    }
}
