package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.system.identity.DemoUser;
import io.attune.system.journeys.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Calendars to be read at addresses inside the practice's own network, however they are written. */
class InsideAddressesJourney {

    private static final AtomicInteger REACHED = new AtomicInteger();
    private static ServerSocket inside;

    private final Cast cast = Cast.all();

    @BeforeAll
    static void listensInside() throws IOException {
        inside = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[4]));
        Thread.ofVirtual().start(() -> {
            while (!inside.isClosed()) {
                try (var _ = inside.accept()) {
                    REACHED.incrementAndGet();
                } catch (IOException _) {
                    return;
                }
            }
        });
    }

    @AfterAll
    static void closesIt() throws IOException {
        inside.close();
    }

    @AfterEach
    void nobodyWasReached() {
        assertThat(REACHED).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:PORT/",
                "https://127.1:PORT/",
                "https://2130706433:PORT/",
                "https://0x7f000001:PORT/",
                "https://0177.0.0.1:PORT/",
                "https://0.0.0.0:PORT/",
                "https://localhost:PORT/",
                "https://localhost.:PORT/",
                "https://LOCALHOST:PORT/",
                "https://[::1]:PORT/",
                "https://[::ffff:127.0.0.1]:PORT/",
                "https://[0:0:0:0:0:ffff:7f00:1]:PORT/",
                "https://calendar.example@127.0.0.1:PORT/",
                "https://127.0.0.1:PORT#@calendar.example/",
                "https://127.0.0.1:PORT\\@calendar.example/",
                "https://\u2460\u2461\u2466.0.0.1:PORT/",
                "http://127.0.0.1:PORT/",
                "ftp://127.0.0.1:PORT/",
                "gopher://127.0.0.1:PORT/",
                "jar:https://127.0.0.1:PORT/!/",
                "//127.0.0.1:PORT/",
                "file:///etc/passwd",
                "https://169.254.169.254/latest/meta-data",
                "https://10.0.0.1/",
            })
    void noneIsAsked(String address) {
        var url = address.replace("PORT", Integer.toString(inside.getLocalPort()));

        var answer = cast.gateway()
                .send(Attempt.of("POST", "/api/therapists/" + cast.spareTherapist() + "/busy-feeds")
                        .as(cast.token(DemoUser.STAFF))
                        .header("Idempotency-Key", Person.newKey())
                        .json(JsonMapper.shared().createObjectNode().put("url", url)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("127.0.0.1", "169.254", "10.0.0.1");
    }
}
