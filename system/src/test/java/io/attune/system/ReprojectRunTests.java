package io.attune.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.attune.platform.local.CannotStart;
import io.attune.system.api.Api;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReprojectRunTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer gateway;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void gatewayAnswers() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/api/reprojections", exchange -> {
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void gatewayLeaves() {
        gateway.stop(0);
    }

    @Test
    void listsWhatMovedAndWhatAPersonHasToLookAt() {
        answer = """
                {"zoneRules":{"version":"2026f","source":"shipped"},
                 "moved":[{"appointmentId":"one","therapistId":"maya","localStart":"2026-12-15T17:00:00",
                           "timeZone":"America/Vancouver","from":"2026-12-16T01:00:00Z","to":"2026-12-16T00:00:00Z"}],
                 "conflicts":[{"appointmentId":"two","therapistId":"maya","localStart":"2026-12-15T18:00:00",
                               "timeZone":"America/Vancouver"}]}""";

        assertThat(run()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Zone rules 2026f (shipped).",
                        "Appointments moved: 1",
                        "  one, 2026-12-15T17:00:00 America/Vancouver was at 2026-12-16T01:00:00Z, is at 2026-12-16T00:00:00Z",
                        "For a person to look at: 1",
                        "  two, 2026-12-15T18:00:00 America/Vancouver");
    }

    @Test
    void isContentWhenNothingIsLeftToDo() {
        answer = """
                {"zoneRules":{"version":"2026f","source":"jdk"},"moved":[],"conflicts":[]}""";

        assertThat(run()).isZero();
    }

    @Test
    void saysThatOlderRulesMoveNothing() {
        status = 409;

        assertThatThrownBy(this::run).isInstanceOf(CannotStart.class).hasMessageContaining("Newer zone rules");
    }

    private int run() {
        var api = Api.at("http://127.0.0.1:" + gateway.getAddress().getPort());
        return new ReprojectRun(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(api);
    }
}
