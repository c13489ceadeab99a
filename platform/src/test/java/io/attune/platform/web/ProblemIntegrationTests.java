package io.attune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.LogLines;
import org.junit.jupiter.api.Test;

class ProblemIntegrationTests extends WebTestBed {

    @Test
    void tellsTypeTitleStatusInstanceAndTrace() {
        var answer = http.get("/orders/3f0c9a7e-6c1e-4a35-9f39-0d2a3b4c5d6e?name=Ada");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        assertThat(answer.json().path("title").asString()).isEqualTo("There is nothing here");
        assertThat(answer.json().path("status").asInt()).isEqualTo(404);
        assertThat(answer.json().path("detail").asString()).isEqualTo("No such order.");
        assertThat(answer.json().path("instance").asString()).isEqualTo("/orders/3f0c9a7e-6c1e-4a35-9f39-0d2a3b4c5d6e");
        assertThat(answer.header("traceparent").orElseThrow())
                .contains(answer.json().path("traceId").asString());
    }

    @Test
    void leavesOutOfTheInstanceWhatMayBeAboutAPerson() {
        var answer = http.get("/orders/Ada.Lovelace@example.org");

        assertThat(answer.json().path("instance").asString()).isEqualTo("/orders/*");
        assertThat(answer.body()).doesNotContain("Lovelace");
    }

    @Test
    void answersNotFoundWhereNoRouteIs() {
        var answer = http.get("/nowhere/at/all");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        assertThat(answer.json().path("instance").asString()).isEqualTo("/nowhere/at/all");
    }

    @Test
    void namesTheParameterThatCannotBeRead() {
        var answer = http.get("/orders?limit=Ada");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-parameter");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("limit");
        assertThat(answer.body()).doesNotContain("Ada").doesNotContain("Exception");
    }

    @Test
    void namesTheParameterThatIsMissing() {
        var answer = http.get("/orders");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("missing-parameter");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("limit");
    }

    @Test
    void saysWhichMethodsARouteHas() {
        var answer = http.send("DELETE", "/orders", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow").orElseThrow()).contains("GET").contains("POST");
    }

    @Test
    void refusesToAnswerInAMediaTypeItDoesNotHave() {
        var answer = http.get("/orders?limit=1", "Accept", "image/png");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.problem()).isEqualTo("not-acceptable");
    }

    @Test
    void answersAProblemAlsoToWhoeverAcceptsOnlyAnImage() {
        var answer = http.get("/orders/3", "Accept", "image/png");

        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @Test
    void hidesWhatAFaultSaysAndLogsItWithTheTrace() {
        try (var log = new LogLines()) {
            var answer = http.get("/spilled");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.problem()).isEqualTo("fault");
            assertThat(answer.body()).doesNotContain("recipe").doesNotContain("Exception");
            assertThat(log.text())
                    .contains("IllegalStateException")
                    .doesNotContain("recipe")
                    .contains(answer.json().path("traceId").asString());
        }
    }

    @Test
    void answersStoreUnavailableWhileTheStoreIsAway() {
        try (var log = new LogLines()) {
            var answer = http.get("/closed-cellar");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("store-unavailable");
            assertThat(answer.header("Retry-After")).hasValue("5");
            assertThat(log.text()).contains("The store did not answer").doesNotContain("recipe");
        }
    }

    @Test
    void answersBusyWhenTooManyWriteAtOnce() {
        var answer = http.get("/crowded-counter");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("busy");
        assertThat(answer.header("Retry-After")).hasValue("1");
    }

    @Test
    void tellsErrorsOfTheContainerAsProblemsToo() {
        var answer = http.get("/error");

        assertThat(answer.problem()).isEqualTo("not-found");
    }
}
