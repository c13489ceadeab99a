package io.attune.gateway.overview;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.attune.gateway.FrontDoorTestBed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditOfAllIntegrationTests extends FrontDoorTestBed {

    @Test
    void joinsWhatAllServicesSayUpToWhereTheFirstPageEnds() {
        says(
                PROFILE,
                "{\"entries\": [{\"at\": \"2026-11-25T14:00:05.000Z\"}, {\"at\": \"2026-11-25T14:00:01.000Z\"}]}");
        says(MATCHING, "{\"entries\": []}");
        says(
                BOOKING,
                "{\"entries\": [{\"at\": \"2026-11-25T14:00:06.000Z\"}, {\"at\": \"2026-11-25T14:00:03.000Z\"}],"
                        + " \"next\": \"2026-11-25T14:00:03.000Z\"}");

        var answer = http.get("/api/audit?record=red", "Authorization", "Bearer admin");

        assertThat(seconds(answer.json().path("entries"))).containsExactly("06", "05", "03");
        assertThat(answer.json().path("next").asString()).isEqualTo("2026-11-25T14:00:03.000Z");
        assertThat(answer.json().path("missing")).isEmpty();
    }

    @Test
    void namesWhoCannotBeAskedAndAnswersForTheOthers() {
        says(PROFILE, "{\"entries\": [{\"at\": \"2026-11-25T14:00:05.000Z\"}]}");
        says(MATCHING, "{\"entries\": []}");
        BOOKING.stubFor(get(urlPathEqualTo("/api/audit")).willReturn(serviceUnavailable()));

        var answer = http.get("/api/audit?record=red", "Authorization", "Bearer admin");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(seconds(answer.json().path("entries"))).containsExactly("05");
        assertThat(answer.json().at("/missing/0").asString()).isEqualTo("booking");
    }

    @Test
    void refusesAsTheServicesRefuse() {
        for (WireMockServer neighbour : List.of(PROFILE, MATCHING, BOOKING)) {
            neighbour.stubFor(get(urlPathEqualTo("/api/audit"))
                    .willReturn(jsonResponse("{\"type\": \"/problems/not-allowed\"}", 403)));
        }

        var answer = http.get("/api/audit?record=red", "Authorization", "Bearer admin");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("not-allowed");
    }

    private static void says(WireMockServer neighbour, String body) {
        neighbour.stubFor(get(urlPathEqualTo("/api/audit"))
                .withQueryParam("record", equalTo("red"))
                .withHeader("Authorization", equalTo("Bearer admin"))
                .willReturn(okJson(body)));
    }

    private static Stream<String> seconds(JsonNode entries) {
        return entries.valueStream().map(entry -> entry.path("at").asString().substring(17, 19));
    }
}
