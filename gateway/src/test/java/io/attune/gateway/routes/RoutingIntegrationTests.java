package io.attune.gateway.routes;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.havingExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.attune.gateway.FrontDoorTestBed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIntegrationTests extends FrontDoorTestBed {

    private static final Map<String, WireMockServer> OWNERS =
            Map.of("profile", PROFILE, "matching", MATCHING, "booking", BOOKING);

    @ParameterizedTest
    @CsvSource({
        "GET,/api/vocabulary,profile",
        "GET,/api/crisis-resources?jurisdiction=CA-ON,profile",
        "POST,/api/therapists,profile",
        "GET,/api/therapists,matching",
        "GET,/api/therapists/7,profile",
        "PUT,/api/therapists/7,profile",
        "POST,/api/therapists/7/publish,profile",
        "POST,/api/therapists/7/pause,profile",
        "POST,/api/therapists/7/withdraw,profile",
        "GET,/api/therapists/7/open-hours,booking",
        "PUT,/api/therapists/7/hours,booking",
        "POST,/api/therapists/7/time-off,booking",
        "DELETE,/api/therapists/7/time-off/8,booking",
        "POST,/api/therapists/7/busy-feeds,booking",
        "DELETE,/api/therapists/7/busy-feeds/8,booking",
        "GET,/api/busy-feeds/stale,booking",
        "POST,/api/therapists/7/calendar-feed,booking",
        "DELETE,/api/therapists/7/calendar-feed,booking",
        "GET,/api/calendar-feeds/7.ics,booking",
        "GET,/api/open-hours?therapistId=7,booking",
        "POST,/api/intakes,profile",
        "GET,/api/intakes?status=held,profile",
        "GET,/api/intakes/7,profile",
        "PATCH,/api/intakes/7,profile",
        "DELETE,/api/intakes/7,profile",
        "POST,/api/intakes/7/token,profile",
        "POST,/api/intakes/7/release,profile",
        "GET,/api/intakes/7/shortlist,matching",
        "POST,/api/intakes/7/offers,matching",
        "GET,/api/shortlists/7/replay,matching",
        "GET,/api/matching/exposure,matching",
        "POST,/api/holds,booking",
        "DELETE,/api/holds/7,booking",
        "POST,/api/appointments,booking",
        "GET,/api/appointments/7.ics,booking",
        "POST,/api/appointments/7/cancel,booking",
        "POST,/api/waitlist,booking",
    })
    void reachesTheOwnerAndNobodyElse(String method, String path, String owner) {
        OWNERS.get(owner).stubFor(any(urlEqualTo(path)).willReturn(ok()));

        var answer = http.send(method, path, method.equals("GET") ? "" : "{}");

        assertThat(answer.status()).isEqualTo(200);
        OWNERS.forEach((name, server) -> server.verify(name.equals(owner) ? 1 : 0, anyRequestedFor(anyUrl())));
    }

    @Test
    void leavesMethodHeadersBodyAndQueryAsTheyWere() {
        BOOKING.stubFor(post(anyUrl()).willReturn(status(201)));

        http.post(
                "/api/holds?from=2026-11-23T10:00:00%2B01:00&note=a%20b%26c&note=d",
                "{\"start\": \"2026-12-01T17:00:00-05:00\", \"word\": \"déjà\"}",
                "Authorization",
                "Bearer abc",
                "Idempotency-Key",
                "0b6f1a52-55f8-4c0e-9d0a-1f2e3d4c5b6a",
                "If-Match",
                "\"3\"",
                "Accept-Language",
                "fr-CA");

        BOOKING.verify(
                1,
                postRequestedFor(urlPathEqualTo("/api/holds"))
                        .withQueryParam("from", equalTo("2026-11-23T10:00:00+01:00"))
                        .withQueryParam("note", havingExactly("a b&c", "d"))
                        .withRequestBody(equalTo("{\"start\": \"2026-12-01T17:00:00-05:00\", \"word\": \"déjà\"}"))
                        .withHeader("Content-Type", matching("application/json(;charset=UTF-8)?"))
                        .withHeader("Authorization", equalTo("Bearer abc"))
                        .withHeader("Idempotency-Key", equalTo("0b6f1a52-55f8-4c0e-9d0a-1f2e3d4c5b6a"))
                        .withHeader("If-Match", equalTo("\"3\""))
                        .withHeader("Accept-Language", equalTo("fr-CA")));
    }

    @Test
    void bringsTheAnswerBackAsItWas() {
        PROFILE.stubFor(post("/api/therapists")
                .willReturn(okJson("{\"name\": \"Zoë\"}")
                        .withStatus(201)
                        .withHeader("Location", "/api/therapists/7")
                        .withHeader("ETag", "\"1\"")));

        var answer = http.post("/api/therapists", "{}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"name\": \"Zoë\"}");
        assertThat(answer.header("Location")).hasValue("/api/therapists/7");
        assertThat(answer.header("ETag")).hasValue("\"1\"");
    }

    @Test
    void passesTheProblemsOfAServiceOn() {
        BOOKING.stubFor(post("/api/holds")
                .willReturn(status(409)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\": \"/problems/slot-taken\", \"traceId\": \"theirs\"}")));

        var answer = http.post("/api/holds", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("slot-taken");
        assertThat(answer.json().path("traceId").asString()).isEqualTo("theirs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/unknown",
                "/api/therapists/7/secrets",
                "/actuator/env",
                "/v3/api-docs/../../api/intakes",
            })
    void answersNotFoundForAPathThatNobodyOwns(String path) {
        var answer = http.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.problem()).isIn("not-found", "bad-request");
        OWNERS.values().forEach(server -> server.verify(0, anyRequestedFor(anyUrl())));
    }

    @Test
    void saysWhichMethodsAPathHas() {
        var answer = http.send("DELETE", "/api/therapists", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).hasValue("GET, POST");
    }

    @Test
    void believesNobodyWhoSaysForWhomTheyAsk() {
        PROFILE.stubFor(get("/api/vocabulary").willReturn(ok()));

        http.get(
                "/api/vocabulary",
                "X-Forwarded-For",
                "203.0.113.7",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=203.0.113.7");

        PROFILE.verify(
                1,
                getRequestedFor(urlEqualTo("/api/vocabulary"))
                        .withoutHeader("X-Forwarded-For")
                        .withoutHeader("X-Forwarded-Host")
                        .withoutHeader("Forwarded"));
    }
}
