package io.attune.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.attune.system.run.RunningSystem.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RotateKeysRunTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Deque<String> answers = new ArrayDeque<>();
    private HttpServer service;

    @BeforeEach
    void serviceAnswers() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/actuator/health", exchange -> {
            var body = (answers.size() > 1 ? answers.pop() : answers.getFirst()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void serviceLeaves() {
        service.stop(0);
    }

    @Test
    void saysHowManyKeysAreLeftUntilNoneIs() {
        answers.add("{}");
        answers.add(health("client-keys", "01aaaaaaaa", 0, 0, true));
        answers.add(health("client-keys", "01bbbbbbbb", 7, 2, false));
        answers.add(health("client-keys", "01bbbbbbbb", 7, 7, false));
        answers.add(health("client-keys", "01bbbbbbbb", 0, 0, true));

        assertThat(run("profile-service")).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "New keys encrypt from now on: 01bbbbbbbb",
                        "0 keys left, 1 of 1 places not yet gone over",
                        "5 keys left, 1 of 1 places not yet gone over",
                        "0 keys left, 1 of 1 places not yet gone over",
                        "0 keys left, 0 of 1 places not yet gone over",
                        "Every key is under the new ones; the earlier may be removed: docs/keys.md says when and how.");
    }

    @Test
    void waitsForCopiesThatHaveNotHeardYet() {
        answers.add("""
                {"components":{"keys":{"details":{
                  "intake-keyset":{"encryptsUnder":"01bbbbbbbb"},
                  "intake-keys":{"under":"01bbbbbbbb","earlier":3,"unknown":0}}}}}""");
        answers.add("""
                {"components":{"keys":{"details":{
                  "intake-keys":{"under":"01bbbbbbbb","earlier":0,"unknown":0}}}}}""");

        assertThat(run("matching-service")).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("3 keys left, 1 of 1");
    }

    private int run(String name) {
        var address = "http://127.0.0.1:" + service.getAddress().getPort();
        var console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new RotateKeysRun(console, List.of("01bbbbbbbb")).run(List.of(new Service(name, address, 1)));
    }

    private static String health(String place, String under, int earlier, int renewed, boolean clean) {
        return """
                {"components":{"keys":{"details":{"%s":{"under":"%s","earlier":%d,"renewed":%d,"unknown":0,"untold":0,\
                "clean":%s}}}}}""".formatted(place, under, earlier, renewed, clean);
    }
}
