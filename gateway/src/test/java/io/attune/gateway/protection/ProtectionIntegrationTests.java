package io.attune.gateway.protection;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.attune.gateway.FrontDoorTestBed;
import io.attune.platform.testing.Http.Answer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtectionIntegrationTests extends FrontDoorTestBed {

    private static final int ENOUGH_TO_OPEN = 10;

    @Test
    void answersTooSlowAfterTheLimit() {
        PROFILE.stubFor(get("/api/vocabulary").willReturn(ok().withFixedDelay(12_000)));

        var answer = http.get("/api/vocabulary");

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.problem()).isEqualTo("too-slow");
        names("profile", answer);
        PROFILE.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void answersTooSlowWhereABodyTrickles() {
        PROFILE.stubFor(
                get("/api/vocabulary").willReturn(okJson("\"a long story\"").withChunkedDribbleDelay(10, 12_000)));

        var answer = http.get("/api/vocabulary");

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.problem()).isEqualTo("too-slow");
    }

    @Test
    void answersServiceUnavailableWhereAConnectionIsReset() {
        BOOKING.stubFor(post("/api/holds").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        var answer = http.post("/api/holds", "{}");

        isAway("booking", answer);
        assertThat(answer.json().path("detail").asString()).contains("same Idempotency-Key");
    }

    @Test
    void answersServiceUnavailableWhereNothingComes() {
        BOOKING.stubFor(post("/api/holds").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        isAway("booking", http.post("/api/holds", "{}"));
    }

    @Test
    void answersServiceUnavailableWhereWhatComesIsNoHttp() {
        BOOKING.stubFor(post("/api/holds").willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));

        isAway("booking", http.post("/api/holds", "{}"));
    }

    @Test
    void answersGarbledWhereAnAnswerEndsEarly() {
        BOOKING.stubFor(post("/api/holds").willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));

        isGarbled(http.post("/api/holds", "{}"));
    }

    @Test
    void neverAsksTwiceForWhatMayTakeEffect() {
        BOOKING.stubFor(post("/api/holds").willReturn(serviceUnavailable()));

        var answer = http.post("/api/holds", "{}");

        assertThat(answer.status()).isEqualTo(503);
        BOOKING.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void asksOnceMoreForWhatOnlyReads() {
        PROFILE.stubFor(get("/api/vocabulary")
                .inScenario("restart")
                .willReturn(serviceUnavailable())
                .willSetStateTo("up"));
        PROFILE.stubFor(get("/api/vocabulary")
                .inScenario("restart")
                .whenScenarioStateIs("up")
                .willReturn(okJson("{}")));

        var answer = http.get("/api/vocabulary");

        assertThat(answer.status()).isEqualTo(200);
        PROFILE.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void asksOnlyOnceMoreAndBringsTheServicesOwnWordsBack() {
        PROFILE.stubFor(get("/api/vocabulary")
                .willReturn(serviceUnavailable()
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\": \"/problems/store-unavailable\"}")));

        var answer = http.get("/api/vocabulary");

        assertThat(answer.problem()).isEqualTo("store-unavailable");
        PROFILE.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void restsAServiceThatKeepsFailingAndNotItsNeighbours() {
        PROFILE.stubFor(post("/api/intakes").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        MATCHING.stubFor(get("/api/therapists").willReturn(okJson("[]")));
        IntStream.range(0, ENOUGH_TO_OPEN).forEach(_ -> http.post("/api/intakes", "{}"));
        PROFILE.resetRequests();

        isAway("profile", http.post("/api/intakes", "{}"));
        assertThat(http.get("/api/therapists").status()).isEqualTo(200);
        PROFILE.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void doesNotRestAServiceThatAnswersThatSomethingWentWrong() {
        PROFILE.stubFor(post("/api/intakes").willReturn(status(500)));
        IntStream.range(0, ENOUGH_TO_OPEN + 1).forEach(_ -> http.post("/api/intakes", "{}"));

        PROFILE.verify(ENOUGH_TO_OPEN + 1, anyRequestedFor(anyUrl()));
    }

    @Test
    void leadsWhoeverSendsAnIntakeToHelp() {
        PROFILE.stubFor(post("/api/intakes").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        var answer = http.post("/api/intakes", "{}", "Accept-Language", "fr-CA, en;q=0.5");

        isAway("profile", answer);
        assertThat(answer.json().at("/crisisResources/0/code").asString()).isEqualTo("9-8-8");
        assertThat(answer.json().at("/crisisResources/0/call").asString()).isEqualTo("tel:988");
        assertThat(answer.json().at("/crisisResources/0/note").asString()).contains("jour et nuit");
    }

    @Test
    void waitsLongerForAnAnswerThatWasAskedToBeLate() {
        MATCHING.stubFor(get("/api/intakes/7/shortlist").willReturn(okJson("{}").withFixedDelay(4_000)));

        var late = http.get("/api/intakes/7/shortlist", "Prefer", "wait=5");
        var prompt = http.get("/api/intakes/7/shortlist");

        assertThat(late.status()).isEqualTo(200);
        assertThat(prompt.status()).isEqualTo(504);
    }

    @Test
    void passesAStreamOnForAsLongAsItFlows() {
        MATCHING.stubFor(get("/api/matching/stream")
                .willReturn(ok("data: one\n\ndata: two\n\n")
                        .withHeader("Content-Type", "text/event-stream")
                        .withChunkedDribbleDelay(4, 4_000)));

        var answer = http.get("/api/matching/stream", "Accept", "text/event-stream");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("data: one\n\ndata: two\n\n");
    }

    private static void isAway(String part, Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("service-unavailable");
        assertThat(answer.header("Retry-After")).hasValue("5");
        names(part, answer);
    }

    private static void isGarbled(Answer answer) {
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.problem()).isEqualTo("garbled-answer");
        names("booking", answer);
    }

    private static void names(String part, Answer answer) {
        assertThat(answer.json().path("part").asString()).isEqualTo(part);
        assertThat(answer.json().path("traceId").asString()).matches("[0-9a-f]{32}");
    }
}
