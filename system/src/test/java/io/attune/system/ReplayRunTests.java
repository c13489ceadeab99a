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

class ReplayRunTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer gateway;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void gatewayAnswers() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/api/shortlists/one/replay", exchange -> {
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
    void printsIdenticalAndHowFarThatGoes() {
        answer = """
                {"shortlistId":"one","result":"identical","proves":"The order.","different":[]}""";

        assertThat(run()).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("identical\nThe order.\n");
    }

    @Test
    void namesWhatDiffersAndFails() {
        answer = """
                {"shortlistId":"one","result":"different","proves":"Something.","different":[
                  {"input":"hours","therapistId":"maya"},{"input":"need"},{"pointer":"/offers/0/english"}]}""";

        assertThat(run()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "different",
                        "Something.",
                        "  altered input: hours of therapist maya",
                        "  altered input: need",
                        "  another answer at /offers/0/english");
    }

    @Test
    void saysInOneSentenceThatThereIsNone() {
        status = 404;

        assertThatThrownBy(this::run).isInstanceOf(CannotStart.class).hasMessage("There is no shortlist one.");
    }

    private int run() {
        var address = "http://127.0.0.1:" + gateway.getAddress().getPort();
        return new ReplayRun(new PrintStream(printed, true, StandardCharsets.UTF_8)).run("one", Api.at(address));
    }
}
