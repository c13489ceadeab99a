package io.attune.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.gateway.FrontDoorTestBed;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no HTTP client would send, over a bare socket. */
class UnreadableRequestsIntegrationTests extends FrontDoorTestBed {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("garbage")
    void isAnsweredAsAProblemThatSaysNothingOfTheServer(String sent) throws IOException {
        var answer = exchange(sent);

        assertThat(answer).containsPattern("^HTTP/1.1 (4\\d\\d|501|505) ");
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(answer).contains("\"type\":\"/problems/").contains("\"traceId\":\"");
        assertThat(answer).containsIgnoringCase("X-Content-Type-Options: nosniff");
        assertThat(answer)
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("apache")
                .doesNotContainIgnoringCase("<html")
                .doesNotContainIgnoringCase("\nserver:")
                .doesNotContainIgnoringCase("exception")
                .doesNotContainIgnoringCase("org.");
    }

    static Stream<String> garbage() {
        var host = "\r\nHost: 127.0.0.1\r\n";
        return Stream.of(
                "\u0000\u0001\u0002\u0003 nonsense\r\n\r\n",
                "GET / HTTP/9.9" + host + "\r\n",
                "GET /{}|\\^ HTTP/1.1" + host + "\r\n",
                "G{T / HTTP/1.1" + host + "\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: <script>\r\n\r\n",
                "GET / HTTP/1.1" + host + "X-Large: " + "x".repeat(20_000) + "\r\n\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1" + host + "\r\n",
                "GET / HTTP/1.1" + host + "Bad Name: x\r\n\r\n",
                "GET /%zz HTTP/1.1" + host + "\r\n",
                "GET /%c0%ae%c0%ae/etc/passwd HTTP/1.1" + host + "\r\n",
                "GET /api/%2e%2e/%2f HTTP/1.1" + host + "\r\n",
                "POST /api/intakes HTTP/1.1" + host + "Content-Length: x\r\n\r\n{}",
                "POST /api/intakes HTTP/1.1" + host + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "POST /api/intakes HTTP/1.1" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}",
                "POST /api/intakes HTTP/1.1" + host
                        + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\nConnection: close\r\n\r\nzz\r\n",
                "TRACE / HTTP/1.1" + host + "Connection: close\r\n\r\n",
                "CONNECT evil.example:443 HTTP/1.1" + host + "\r\n");
    }

    @Test
    void tellsNobodyWhatTheSystemIsMadeOf() {
        var info = http.get("/actuator/info");
        var health = http.get("/actuator/health");

        assertThat(info.body()).isEqualTo("{}");
        assertThat(health.body()).doesNotContainIgnoringCase("version").doesNotContain("path", "details");
        assertThat(health.json()
                        .at("/components/services/components/booking/status")
                        .asString())
                .isNotEmpty();
        assertThat(http.get("/error").status()).isEqualTo(404);
    }

    private String exchange(String sent) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
