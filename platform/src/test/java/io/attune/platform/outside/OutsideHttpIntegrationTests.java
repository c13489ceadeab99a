package io.attune.platform.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host is where the test says; the server that must not be reached is on this machine. */
class OutsideHttpIntegrationTests {

    private final AtomicInteger reached = new AtomicInteger();
    private final List<String> lookedUp = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            reached.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "/");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "::ffff:127.0.0.1",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.0.1",
                "169.254.169.254",
                "fd00:ec2::254",
                "fe80::1",
                "100.100.100.200",
                "224.0.0.1",
                "ff02::1",
            })
    void connectsToNothingInside(String address) {
        assertThatThrownBy(() -> ask(Set.of(), answering(List.of(List.of(address))), "/"))
                .isInstanceOf(NotPublic.class);
        assertThat(reached).hasValue(0);
    }

    @Test
    void connectsToNothingWhereOneOfSeveralAddressesIsInside() {
        assertThatThrownBy(() -> ask(Set.of(), answering(List.of(List.of("8.8.8.8", "127.0.0.1"))), "/"))
                .isInstanceOf(NotPublic.class);
        assertThat(reached).hasValue(0);
    }

    /** Else a name could be a public address when it is looked at and another one a moment later (DNS rebinding). */
    @Test
    void connectsToTheAddressThatWasLookedAtAndAsksForNoOther() throws IOException {
        var status =
                ask(Set.of("calendar.example"), answering(List.of(List.of("127.0.0.1"), List.of("10.0.0.1"))), "/");

        assertThat(status).isEqualTo(200);
        assertThat(lookedUp).containsExactly("calendar.example");
    }

    @Test
    void reachesAHostOfThePractice() throws IOException {
        assertThat(ask(Set.of("calendar.example"), answering(List.of(List.of("127.0.0.1"))), "/"))
                .isEqualTo(200);
    }

    @Test
    void goesNowhereItIsSentOnTo() throws IOException {
        var status = ask(Set.of("calendar.example"), answering(List.of(List.of("127.0.0.1"))), "/elsewhere");

        assertThat(status).isEqualTo(302);
        assertThat(reached).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://calendar.example/", "ftp://calendar.example/", "file:///etc/passwd", "gopher://a/", "/a"
            })
    void asksOnlyOverTls(String address) {
        assertThat(new Reach(Set.of()).mayAsk(URI.create(address))).isFalse();
        assertThat(new Reach(Set.of()).mayAsk(URI.create("https://calendar.example/")))
                .isTrue();
        assertThat(new Reach(Set.of("calendar.example")).mayAsk(URI.create("http://calendar.example/")))
                .isTrue();
    }

    private int ask(Set<String> inside, DnsResolver names, String path) throws IOException {
        var address = "http://calendar.example:" + server.getAddress().getPort() + path;
        try (var client = OutsideHttp.within(new Reach(inside), names)) {
            return client.execute(new HttpGet(address), response -> response.getCode());
        }
    }

    /** Each time another answer, the last one for ever. */
    private DnsResolver answering(List<List<String>> answers) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                lookedUp.add(host);
                return answers.get(Math.min(lookedUp.size(), answers.size()) - 1).stream()
                        .map(InetAddress::ofLiteral)
                        .toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        };
    }
}
