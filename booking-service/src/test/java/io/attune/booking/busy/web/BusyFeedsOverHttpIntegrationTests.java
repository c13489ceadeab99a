package io.attune.booking.busy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpServer;
import io.attune.booking.busy.BusyRefresh;
import io.attune.booking.testing.BookingServiceTest;
import io.attune.booking.testing.PaperDays;
import io.attune.booking.testing.TestTime;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.Http.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Maya works on Mondays from nine to eleven in Toronto; her other calendar is on the practice's own host. */
@BookingServiceTest
@Import(PaperDays.Instead.class)
@TestPropertySource(properties = {"attune.busy.inside=localhost", "attune.busy.look-every=1h"})
class BusyFeedsOverHttpIntegrationTests {

    private static final String NINE_TO_TEN = calendar("DTSTART:20261130T140000Z", "DTEND:20261130T150000Z");
    private static final String TEN_TO_ELEVEN = calendar("DTSTART:20261130T150000Z", "DTEND:20261130T160000Z");

    @LocalServerPort
    int port;

    @Autowired
    BusyRefresh refresh;

    private final String maya = UUID.randomUUID().toString();
    private Http http = new Http(0);
    private HttpServer elsewhere;
    private volatile String published = NINE_TO_TEN;

    @BeforeEach
    void mayaWorksOnMondays() throws IOException {
        http = new Http(port);
        var hours = """
                {"timeZone": "America/Toronto", "weekly": [{"day": "MONDAY", "from": "09:00", "to": "11:00"}]}
                """;
        http.put("/api/therapists/" + maya + "/hours", hours, "Authorization", staff(), "If-Match", "\"0\"");
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        elsewhere.createContext("/maya.ics", exchange -> {
            var bytes = published.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void setTheClockBack() {
        elsewhere.stop(0);
        TestTime.CLOCK.set(Instant.parse("2026-11-23T15:10:00Z"));
    }

    @Test
    void aFileClosesHoursUntilItIsRemoved() {
        var added = upload(NINE_TO_TEN);
        var closed = startsOnThe30th();
        var removed = http.send("DELETE", added.header("Location").orElseThrow(), "", "Authorization", staff());

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(closed).containsExactly("2026-11-30T10:00:00-05:00");
        assertThat(removed.status()).isEqualTo(204);
        assertThat(startsOnThe30th()).hasSize(2);
        assertThat(feeds().json().path("feeds").size()).isZero();
    }

    @Test
    void theBufferBeforeABusyTimeIsKept() {
        upload(calendar("DTSTART:20261130T145500Z", "DTEND:20261130T150000Z"));

        assertThat(startsOnThe30th()).containsExactly("2026-11-30T10:00:00-05:00");
    }

    @Test
    void aFeedIsReadAtOnceAndAgainWhenItIsDue() {
        var added = subscribe("http://localhost:" + elsewhere.getAddress().getPort() + "/maya.ics");
        var atOnce = startsOnThe30th();
        published = TEN_TO_ELEVEN;
        TestTime.CLOCK.set(Instant.parse("2026-11-23T15:25:00Z"));
        refresh.run();

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(atOnce).containsExactly("2026-11-30T10:00:00-05:00");
        assertThat(startsOnThe30th()).containsExactly("2026-11-30T09:00:00-05:00");
        var shown = feeds().json().at("/feeds/0");
        assertThat(shown.path("host").asString()).isEqualTo("localhost");
        assertThat(shown.path("readAt").asString()).isEqualTo("2026-11-23T15:25:00Z");
        assertThat(shown.has("staleSince")).isFalse();
        assertThat(feeds().body()).doesNotContain("maya.ics");
    }

    @Test
    void aFeedThatFailsStaysAsItWasAndIsShownAsStale() {
        subscribe("http://localhost:" + elsewhere.getAddress().getPort() + "/maya.ics");
        published = "<html>Sign in</html>";
        TestTime.CLOCK.set(Instant.parse("2026-11-23T17:10:00Z"));
        refresh.run();

        var shown = feeds().json().at("/feeds/0");
        var stale = http.get("/api/busy-feeds/stale", "Authorization", staff());

        assertThat(startsOnThe30th()).containsExactly("2026-11-30T10:00:00-05:00");
        assertThat(shown.path("staleSince").asString()).isEqualTo("2026-11-23T15:10:00Z");
        assertThat(shown.path("problem").asString()).isEqualTo("not-a-calendar");
        assertThat(stale.body()).contains(maya, "2026-11-23T15:10:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/maya.ics, address-not-allowed",
        "https://169.254.169.254/latest, address-not-allowed",
        "http://example.org/maya.ics, address-not-allowed",
        "webcal://nobody.invalid/maya.ics, unreachable",
    })
    void anAddressThatMayNotBeReachedIsNamedAndNotKept(String url, String rule) {
        var answer = subscribe(url);

        assertThat(answer.problem()).isEqualTo("calendar-not-fetched");
        assertThat(answer.json().path("rule").asString()).isEqualTo(rule);
        assertThat(feeds().json().path("feeds").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"maya", "''", "https:///maya", "https://user:password@example.org/"})
    void whatIsNoAddressIsAMistakeInTheForm(String url) {
        assertThat(subscribe(url).problem()).isEqualTo("invalid-form");
    }

    @Test
    void aFileOfTenMegabytesIsRefusedQuickly() {
        var large = NINE_TO_TEN + "X".repeat(10 * 1024 * 1024);

        var answer = assertTimeout(Duration.ofSeconds(5), () -> upload(large));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(feeds().json().path("feeds").size()).isZero();
    }

    @Test
    void aFileOfMoreThanAFormMayHaveIsTaken() {
        var large = NINE_TO_TEN.replace("END:VEVENT", "DESCRIPTION:" + "x".repeat(600 * 1024) + "\r\nEND:VEVENT");

        assertThat(upload(large).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=SECONDLY;COUNT=1000000000 | recurrence-not-supported",
                "FREQ=YEARLY;BYHOUR=0;BYMINUTE=0,1;BYSECOND=0,1,2 | recurrence-not-supported",
                "FREQ=SOMETIMES | unreadable",
            })
    void aBillionRecurrencesAreRefusedQuicklyAndTheRuleIsNamed(String recurrence, String rule) {
        var file = calendar("DTSTART:20261130T140000Z", "DURATION:PT1S", "RRULE:" + recurrence);

        var answer = assertTimeout(Duration.ofSeconds(5), () -> upload(file));

        assertThat(answer.problem()).isEqualTo("calendar-refused");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("rule").asString()).isEqualTo(rule);
        assertThat(feeds().json().path("feeds").size()).isZero();
        assertThat(startsOnThe30th()).hasSize(2);
    }

    @Test
    void theSameKeyAddsOnce() {
        var first = upload(NINE_TO_TEN, "one-key");
        var again = upload(NINE_TO_TEN, "one-key");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(feeds().json().path("feeds").size()).isEqualTo(1);
        assertThat(upload(TEN_TO_ELEVEN, "one-key").problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void fiveCalendarsAreEnough() {
        for (var i = 0; i < 5; i++) {
            assertThat(upload(NINE_TO_TEN).status()).isEqualTo(201);
        }

        assertThat(upload(NINE_TO_TEN).problem()).isEqualTo("too-many-calendars");
    }

    @Test
    void anotherTherapistFindsNothing() {
        var stranger = "Bearer " + TestTime.ISSUER.therapist(UUID.randomUUID().toString());

        assertThat(http.get("/api/therapists/" + maya + "/busy-feeds", "Authorization", stranger)
                        .problem())
                .isEqualTo("not-found");
        assertThat(http.get("/api/busy-feeds/stale", "Authorization", stranger).status())
                .isEqualTo(403);
    }

    private Answer upload(String file) {
        return upload(file, UUID.randomUUID().toString());
    }

    private Answer upload(String file, String key) {
        var path = "/api/therapists/" + maya + "/busy-feeds";
        return http.send(http.request(path, "Authorization", staff(), "Idempotency-Key", key)
                .setHeader("Content-Type", "text/calendar; charset=utf-8")
                .POST(BodyPublishers.ofString(file))
                .build());
    }

    private Answer subscribe(String url) {
        return http.post(
                "/api/therapists/" + maya + "/busy-feeds",
                "{\"url\": \"" + url + "\"}",
                "Authorization",
                staff(),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private Answer feeds() {
        return http.get("/api/therapists/" + maya + "/busy-feeds", "Authorization", staff());
    }

    private java.util.List<String> startsOnThe30th() {
        var day = "?from=2026-11-30T00:00:00-05:00&to=2026-12-01T00:00:00-05:00";
        var starts = new java.util.ArrayList<String>();
        http.get("/api/therapists/" + maya + "/open-hours" + day)
                .json()
                .path("openHours")
                .forEach(hour -> starts.add(hour.path("start").asString()));
        return starts;
    }

    private static String staff() {
        return "Bearer " + TestTime.ISSUER.staff();
    }

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
