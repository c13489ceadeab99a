package io.attune.gateway.attack;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.attune.gateway.FrontDoorTestBed;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paths and headers that try to lead the front door to what it does not mean to open. */
class WayAroundIntegrationTests extends FrontDoorTestBed {

    /** What the route table opens, with nothing in it that a service could read as another path. */
    private static final Pattern MEANT = Pattern.compile("/api(/[A-Za-z0-9-]+)+(\\.ics)?(\\?.*)?");

    @LocalServerPort
    private int port;

    @BeforeEach
    void answerEverything() {
        neighbours().forEach(neighbour -> neighbour.stubFor(any(anyUrl()).willReturn(okJson("{}"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/intakes/../therapists",
                "/api/intakes/%2e%2e/therapists",
                "/api/intakes/%2e%2e%2ftherapists",
                "/api/intakes/..%2factuator",
                "/api/intakes/%252e%252e%252factuator",
                "/api/intakes/..%5cactuator",
                "/api/intakes/..%255cactuator",
                "/api/intakes/%c0%ae%c0%ae/actuator",
                "/api/intakes/.%00./actuator",
                "/api/intakes/..;/..;/actuator/env",
                "/api/intakes/7;/../../actuator/env",
                "/api/series/../../actuator/env",
                "/api/series/%2e%2e/%2e%2e/actuator/env",
                "/api/series/..%2f..%2factuator%2fenv",
                "/api/holds/%2e%2e%2f%2e%2e%2factuator%2fhealth",
                "/api/webhooks/..;/..;/v3/api-docs",
                "/api/appointments/%2F%2Fevil.example",
                "/api//intakes/7",
                "//api/intakes/7",
                "//evil.example/api/intakes/7",
                "/api/intakes//7",
                "/api/./intakes/7",
                "/api/intakes/7/",
                "/API/intakes/7",
                "/api/intakes/7%00",
                "/api/intakes/%00",
                "/api/intakes/7%0d%0aX-Injected:%201",
                "/api/intakes/7%3fa=b",
                "/api/intakes/7%23a",
                "/api/intakes;a=b/7",
                "/api/intakes/7;a=b",
                "/api;/intakes/7",
                "/api/intakes/7;/shortlist",
                "/api/intakes/7%3b/shortlist",
                "/api/therapists/7/publish/..",
                "/docs/../actuator/env",
                "/docs/..%2factuator",
                "/swagger-ui/..%2f..%2fapplication.yml",
                "/swagger-ui/..;/application.yml",
                "/actuator/health/..;/env",
                "/actuator;/env",
                "/actuator/env",
                "/actuator/gateway/routes",
                "/v3/api-docs",
                "/webjars/..%2f..%2fapplication.yml",
            })
    void noneLeadsWhereTheRouteTableDoesNot(String path) {
        var answers =
                new RawConnection(port).say("GET " + path + " HTTP/1.1\r\nHost: attune\r\nConnection: close\r\n\r\n");

        assertThat(answers.statuses()).as(answers.text()).hasSize(1);
        assertThat(asked()).as(answers.text()).allSatisfy(asked -> assertThat(asked.getUrl())
                .matches(MEANT));
        assertThat(answers.text()).doesNotContain("evil.example", "X-Injected: 1", "spring:", "Tomcat");
    }

    @ParameterizedTest
    @CsvSource({
        "X-HTTP-Method-Override, DELETE",
        "X-HTTP-Method, DELETE",
        "X-Method-Override, DELETE",
        "X-Original-URL, /actuator/env",
        "X-Rewrite-URL, /actuator/env",
        "X-Forwarded-Prefix, /actuator",
        "X-Forwarded-Host, evil.example",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Port, 1",
        "X-Forwarded-For, 127.0.0.1",
        "X-Real-IP, 127.0.0.1",
        "Forwarded, for=127.0.0.1;host=evil.example",
        "X-Host, evil.example",
    })
    void aHeaderChangesNeitherMethodNorPathNorWhoAsks(String name, String value) {
        var answer = http.post("/api/intakes", "{}", name, value);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().headers().map().toString()).doesNotContain("evil.example");
        assertThat(asked()).singleElement().satisfies(asked -> {
            assertThat(asked.getMethod().getName()).isEqualTo("POST");
            assertThat(asked.getUrl()).isEqualTo("/api/intakes");
            assertThat(asked.getHeader("Host"))
                    .isEqualTo(URI.create(PROFILE.baseUrl()).getAuthority());
        });
    }

    /** Whoever names a header as one for this hop only must not take away what protects the next. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "close, Authorization",
                "close, If-Match",
                "close, Idempotency-Key",
                "close, Content-Type",
                "close, traceparent"
            })
    void aCallerCannotHaveHeadersTakenAwayOnTheWay(String connection) {
        new RawConnection(port)
                .say(
                        "POST /api/holds HTTP/1.1\r\nHost: attune\r\nAuthorization: Bearer abc\r\nIf-Match: \"1\"\r\nIdempotency-Key: k\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 2\r\nConnection: " + connection
                                + "\r\n\r\n{}");

        assertThat(asked()).allSatisfy(asked -> {
            assertThat(asked.getHeader("Authorization")).isEqualTo("Bearer abc");
            assertThat(asked.getHeader("If-Match")).isEqualTo("\"1\"");
            assertThat(asked.getHeader("Idempotency-Key")).isEqualTo("k");
            assertThat(asked.getHeader("Content-Type")).startsWith("application/json");
            assertThat(asked.containsHeader("traceparent")).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%ff", "a=%zz", "a=%", "a=%c0%80", "a=\u00ff"})
    void aQueryThatCannotBeReadIsAMistakeOrPassedOnAsItIs(String query) {
        var answers = new RawConnection(port)
                .say("GET /api/vocabulary?" + query + " HTTP/1.1\r\nHost: attune\r\nConnection: close\r\n\r\n");

        assertThat(answers.statuses()).as(answers.text()).hasSize(1).allMatch(status -> status < 500);
        assertThat(answers.text()).doesNotContain("<html", "Exception");
    }

    /** Whether they are any is for the owner to say, who has an answer for it. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "application/json;q=x", "*/*;q=2"})
    void acceptedMediaTypesThatAreNoneArePassedOnAsTheyAre(String accepted) {
        var answer = http.get("/api/vocabulary", "Accept", accepted);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(asked()).singleElement().satisfies(asked -> assertThat(asked.getHeader("Accept"))
                .isEqualTo(accepted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*", "*/*; charset=utf-8"})
    void aBodyOfSeveralMediaTypesIsRefused(String type) {
        var answer = http.get("/api/vocabulary", "Content-Type", type);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
        assertThat(asked()).isEmpty();
    }

    @Test
    void whoeverSpeaksManyLanguagesIsAnswered() {
        var answer = http.get("/api/vocabulary", "Accept-Language", "en, ".repeat(40) + "fr");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void noAnswerTakesItsAddressesFromTheHostThatWasAskedFor() {
        List.of(
                        "/docs",
                        "/docs/profile",
                        "/",
                        "/actuator/health",
                        "/v3/api-docs/swagger-config",
                        "/swagger-ui/index.html",
                        "/nowhere")
                .forEach(path -> {
                    var answers = new RawConnection(port)
                            .say(
                                    "GET " + path
                                            + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");

                    assertThat(answers.text()).as(path).doesNotContain("evil.example");
                });
    }

    private static List<LoggedRequest> asked() {
        return neighbours().stream()
                .flatMap(neighbour -> neighbour.findAll(anyRequestedFor(anyUrl())).stream())
                .filter(asked -> !asked.getUrl().startsWith("/actuator/health")
                        && !asked.getUrl().equals("/v3/api-docs"))
                .toList();
    }

    private static List<WireMockServer> neighbours() {
        return List.of(PROFILE, MATCHING, BOOKING);
    }
}
