package io.attune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class RequestIntegrationTests extends WebTestBed {

    private static final int LIMIT = 256 * 1024;

    @Test
    void readsABodyUpToTheLimit() {
        var answer = http.post("/orders", orderOf(LIMIT));

        assertThat(answer.problem()).isEqualTo("invalid-form");
    }

    @Test
    void refusesABodyThatSaysItIsLarger() {
        var answer = http.post("/orders", orderOf(LIMIT + 1));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
        assertThat(answer.json().has("traceId")).isTrue();
    }

    @Test
    void refusesABodyThatTurnsOutToBeLarger() {
        var bytes = orderOf(LIMIT + 1).getBytes(StandardCharsets.UTF_8);

        var answer = http.send(http.request("/orders", "Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build());

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
    }

    @Test
    void refusesABodyWhoseChunksCannotBeRead(@LocalServerPort int port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("POST /orders HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders/%00", "/orders/..%2f7", "/orders/..%5c7", "/orders/%c0%ae", "/orders/%2500"})
    void tellsAProblemWhereThePathIsRefusedByTheServer(String path) {
        var answer = http.get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.problem()).isIn("bad-request", "not-found");
        assertThat(answer.json().path("instance").asString()).doesNotContain("%");
    }

    @Test
    void tellsAProblemWhereTheRequestLineIsTooLong() {
        var answer = http.get("/orders/" + "7".repeat(20_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff", "%c0%80"})
    void refusesAQueryInNoEncoding(String undecodable) {
        var answer = http.get("/orders?limit=" + undecodable);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-parameter");
    }

    @Test
    void takesNoBodyInParts() {
        var answer = http.send(http.request("/orders", "Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("{}"))
                .build());

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void answersWhoeverSpeaksManyLanguages() {
        var answer = http.post("/orders", "{}", "Accept-Language", "en, ".repeat(40) + "fr");

        assertThat(answer.problem()).isEqualTo("invalid-form");
    }

    @Test
    void continuesTheTraceOfItsCaller() {
        var answer = http.get("/nowhere", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(answer.json().path("traceId").asString()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(answer.header("traceparent").orElseThrow())
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            })
    void beginsATraceWhereNoneCanBeRead(String unreadable) {
        var first = http.get("/nowhere", "traceparent", unreadable);
        var second = http.get("/nowhere");

        assertThat(first.json().path("traceId").asString())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo("4bf92f3577b34da6a3ce929d0e0e4736")
                .isNotEqualTo(second.json().path("traceId").asString());
    }

    private static String orderOf(int bytes) {
        var frame = "{\"name\": \"\"}";
        return "{\"name\": \"" + "x".repeat(bytes - frame.length()) + "\"}";
    }
}
