package io.attune.booking.busy.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.attune.booking.busy.RemoteCalendar.Answer;
import io.attune.booking.busy.RemoteCalendar.Answer.Failed;
import io.attune.booking.busy.RemoteCalendar.Answer.Fresh;
import io.attune.booking.busy.RemoteCalendar.Answer.Unchanged;
import io.attune.booking.busy.RemoteCalendar.Problem;
import io.attune.booking.busy.Validators;
import io.attune.booking.busy.file.CalendarFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The practice's own host is {@code localhost}; by its number the same server is what nobody may reach. */
class HttpRemoteCalendarIntegrationTests {

    private final RemoteSettings settings = new RemoteSettings(Set.of("localhost"));
    private final HttpRemoteCalendar remote =
            new HttpRemoteCalendar(new CalendarClient().calendarsElsewhere(settings), settings);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 23 Nov 2026 15:00:00 GMT");
            answer(
                    exchange,
                    "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200,
                    "calendar é");
        });
        server.createContext("/gone", exchange -> answer(exchange, 410, "gone"));
        server.createContext("/to-number", exchange -> redirect(exchange, "http://127.0.0.1:" + port() + "/"));
        server.createContext("/to-other-name", exchange -> redirect(exchange, "https://localtest.invalid/"));
        server.createContext("/to-metadata", exchange -> redirect(exchange, "https://169.254.169.254/latest/"));
        server.createContext("/to-the-calendar", exchange -> redirect(exchange, "/calendar.ics"));
        server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(CalendarFile.LARGEST + 1)));
        server.createContext("/drop", HttpExchange::close);
        server.createContext("/slow", HttpRemoteCalendarIntegrationTests::drip);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersWhatThereIsAndWhatItsEditionIsCalled() {
        assertThat(fetch("/calendar.ics"))
                .isEqualTo(new Fresh("calendar é", new Validators("\"1\"", "Mon, 23 Nov 2026 15:00:00 GMT")));
    }

    @Test
    void sendsTheKnownEditionAndHearsThatItIsUnchanged() {
        var known = new Validators("\"1\"", "Mon, 23 Nov 2026 15:00:00 GMT");

        assertThat(remote.fetch(address("/calendar.ics"), known)).isEqualTo(new Unchanged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/to-number", "/to-metadata", "/to-other-name", "/to-the-calendar"})
    void aRedirectIsNotFollowed(String path) {
        assertThat(fetch(path)).isEqualTo(new Failed(Problem.MOVED));
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "https://127.0.0.1:%d/",
                "https://[::1]:%d/",
                "https://[::ffff:127.0.0.1]:%d/",
                "https://2130706433:%d/",
                "https://10.0.0.1:%d/",
                "http://example.org:%d/",
                "ftp://localhost:%d/",
                "file://localhost/etc/passwd?%d",
            })
    void neverReachesIntoTheNetworkItRunsIn(String address) {
        var answer = remote.fetch(URI.create(address.formatted(port())), Validators.NONE);

        assertThat(answer).isEqualTo(new Failed(Problem.ADDRESS_NOT_ALLOWED));
        assertThat(asked).hasValue(0);
    }

    @Test
    void anAnswerWithoutACalendarIsNone() {
        assertThat(fetch("/gone")).isEqualTo(new Failed(Problem.NOT_ANSWERED));
    }

    @Test
    void moreThanAMegabyteIsNotReadToItsEnd() {
        assertThat(fetch("/large")).isEqualTo(new Failed(Problem.TOO_LARGE));
    }

    @Test
    void aServerThatBreaksOffIsUnreachable() {
        assertThat(fetch("/drop")).isEqualTo(new Failed(Problem.UNREACHABLE));
    }

    @Test
    void aServerThatSpeaksEverSoSlowlyIsWaitedForFourSeconds() {
        assertThat(assertTimeout(Duration.ofSeconds(9), () -> fetch("/slow")))
                .isEqualTo(new Failed(Problem.UNREACHABLE));
    }

    private Answer fetch(String path) {
        return remote.fetch(address(path), Validators.NONE);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 304 ? -1 : bytes.length);
        if (status != 304) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            for (var i = 0; i < 20; i++) {
                body.write('x');
                body.flush();
                Thread.sleep(500);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
