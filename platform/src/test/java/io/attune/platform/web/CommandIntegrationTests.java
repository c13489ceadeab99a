package io.attune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandIntegrationTests extends WebTestBed {

    private static final String KEY = "0b6f1a52-55f8-4c0e-9d0a-1f2e3d4c5b6a";
    private static final String OTHER_KEY = "1b6f1a52-55f8-4c0e-9d0a-1f2e3d4c5b6a";
    private static final String ORDER = "{\"name\": \"Ada\", \"size\": \"small\"}";
    private static final String OTHER_ORDER = "{\"name\": \"Eve\", \"size\": \"small\"}";

    @Test
    void isTheSameCommandForTheSameKeyAndBody() {
        var first = http.post("/orders/once", ORDER, "Idempotency-Key", KEY).json();
        var second = http.post("/orders/once", ORDER, "Idempotency-Key", KEY).json();

        assertThat(second.path("key")).isEqualTo(first.path("key"));
        assertThat(second.path("bodyHash")).isEqualTo(first.path("bodyHash"));
    }

    @Test
    void showsThatTheSameKeyCameWithAnotherBody() {
        var first = http.post("/orders/once", ORDER, "Idempotency-Key", KEY).json();
        var second =
                http.post("/orders/once", OTHER_ORDER, "Idempotency-Key", KEY).json();

        assertThat(second.path("key")).isEqualTo(first.path("key"));
        assertThat(second.path("bodyHash")).isNotEqualTo(first.path("bodyHash"));
    }

    @Test
    void isAnotherCommandOnAnotherRouteOrWithAnotherKey() {
        var here = http.post("/orders/once", ORDER, "Idempotency-Key", KEY).json();
        var there = http.post("/orders/7/sips", "", "Idempotency-Key", KEY).json();
        var later =
                http.post("/orders/once", ORDER, "Idempotency-Key", OTHER_KEY).json();

        assertThat(List.of(there.path("key"), later.path("key"))).doesNotContain(here.path("key"));
    }

    @Test
    void keepsOnlyHashesOfWhatWasSent() {
        var answer = http.post("/orders/once", ORDER, "Idempotency-Key", KEY);

        assertThat(answer.json().path("key").asString()).matches("[0-9a-f]{64}");
        assertThat(answer.json().path("bodyHash").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    void requiresAKeyWhereARequestCreates() {
        var answer = http.post("/orders/once", ORDER);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("idempotency-key-missing");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void onlyHonoursAKeyWhereARequestMayComeWithout() {
        var answer = http.post("/orders/7/sips", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("key").asString()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "my-key", "0b6f1a5255f84c0e9d0a1f2e3d4c5b6a"})
    void takesOnlyAUuidFromWhoeverSendsNoToken(String guessable) {
        var answer = http.post("/orders/once", ORDER, "Idempotency-Key", guessable);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-idempotency-key");
    }

    @Test
    void readsTheVersionThatAChangeIsBasedOn() {
        var answer = http.put("/orders/7", "{}", "If-Match", "\"12\"");

        assertThat(answer.json().path("version").asLong()).isEqualTo(12);
    }

    @Test
    void requiresAVersionWhereARequestChanges() {
        var answer = http.put("/orders/7", "{}");

        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.problem()).isEqualTo("precondition-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "*", "W/\"12\"", "\"12\", \"13\"", "\"-1\"", "\"99999999999999999999\"", "\"\""})
    void refusesAVersionThatItNeverHandedOut(String tag) {
        var answer = http.put("/orders/7", "{}", "If-Match", tag);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-entity-tag");
    }
}
