package io.attune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Http.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormIntegrationTests extends WebTestBed {

    @Test
    void bindsAFormWithoutMistakes() {
        var answer = http.post("/orders", "{\"name\": \"Ada\", \"size\": \"small\", \"date\": \"2026-12-15\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("name").asString()).isEqualTo("Ada");
    }

    @Test
    void namesEveryMistakeAtOnceByItsPointer() {
        var answer = http.post("/orders", """
                {"size": "gigantic", "cups": "three", "date": "2026-02-30", "iced": "no", "sugar/milk": 1,
                 "extras": [{"code": "a"}, {"code": "NO"}, {}, {"code": "d"}]}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-form");
        assertThat(mistakes(answer))
                .containsExactlyInAnyOrder(
                        "/name This field is required.",
                        "/size Must be one of: small, large.",
                        "/cups Must be a whole number.",
                        "/date Must be a date, such as 2026-12-15.",
                        "/iced Must be true or false or null.",
                        "/sugar~1milk This field is not known.",
                        "/extras May have at most 3 entries.",
                        "/extras/1/code Is not of the expected form.",
                        "/extras/2/code This field is required.");
    }

    @Test
    void neverRepeatsWhatWasWritten() {
        var answer = http.post("/orders", "{\"name\": \"Adaaaaaaaaaaaaaaaaaaaaaaaa\", \"size\": \"Adaaaaa\"}");

        assertThat(answer.problem()).isEqualTo("invalid-form");
        assertThat(answer.body()).doesNotContain("Adaaa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"name\": \"Ada\",}",
                "{\"name\": \"Ada\", \"name\": \"Eve\", \"size\": \"small\"}",
                "{\"name\": \"Ada\", \"size\": \"small\"} and more",
                "{\"cups\": 1" + "0",
                "{\"name\": \"\\ud800 Ada\", \"size\": \"small\"}",
                "{\"\\udc00\": 1, \"name\": \"Ada\", \"size\": \"small\"}",
                "nonsense",
            })
    void callsABodyMalformedThatIsNotOneJsonText(String body) {
        var answer = http.post("/orders", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "17", "\"Ada\""})
    void saysThatAFormIsAnObject(String body) {
        var answer = http.post("/orders", body);

        assertThat(answer.problem()).isEqualTo("invalid-form");
        assertThat(mistakes(answer)).containsExactly(" Must be an object.");
    }

    @Test
    void isNotHarmedByDeepNesting() {
        var answer = http.post("/orders", "[".repeat(100_000));

        assertThat(answer.problem()).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "123456789012345678901234567890", "-1e-999999999", "1e400"})
    void isNotHarmedByHugeNumbers(String number) {
        var answer = http.post("/orders", "{\"name\": \"Ada\", \"size\": \"small\", \"cups\": " + number + "}");

        assertThat(answer.problem()).isIn("invalid-form", "malformed-json");
    }

    @Test
    void isNotHarmedByANumberOfManyDigits() {
        var number = "9".repeat(100_000);

        var answer = http.post("/orders", "{\"name\": \"Ada\", \"size\": \"small\", \"cups\": " + number + "}");

        assertThat(answer.problem()).isEqualTo("malformed-json");
    }

    @Test
    void takesOnlyJson() {
        var answer = http.send(http.request("/orders", "Content-Type", "text/plain")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
                .build());

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    private static List<String> mistakes(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString()
                        + ' '
                        + error.path("message").asString())
                .toList();
    }
}
