package io.attune.platform.audit;

import static io.attune.platform.audit.Archive.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Http;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIntegrationTests {

    @TempDir
    static Path folder;

    private static final String REFUSALS = "service:refusals";
    private static final String REVIEWS = "service:reviews";
    private static final int WRITTEN_A_MINUTE = 30;
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    private Archive archive;
    private Http http;
    private String red = "";
    private String blue = "";

    @BeforeAll
    void open() {
        archive = new Archive(folder);
        http = archive.http();
    }

    @BeforeEach
    void takeNewFolders() {
        var number = FOLDERS.incrementAndGet();
        red = "red-" + number;
        blue = "blue-" + number;
    }

    @AfterEach
    void tidyUp() {
        archive.logIsAway.set(false);
        archive.needed.clear();
        archive.listed.clear();
        archive.clock.advance(Duration.ofMinutes(1));
        assertThat(archive.portable.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void writesWhoReadWhichFieldsOfWhomAndWhy() {
        var trace =
                http.get("/folders/" + red, as(staff())).header("traceparent").orElseThrow();

        var entry = archive.chain(red).getFirst();
        assertThat(entry.members())
                .containsEntry("who", "person:staff-1")
                .containsEntry("roles", List.of("staff"))
                .containsEntry("action", "GET /folders/{id}")
                .containsEntry("shown", List.of("name", "pages", "pages.text"))
                .containsEntry("sent", List.of())
                .containsEntry("purpose", "care")
                .containsEntry("outcome", "granted")
                .containsEntry("status", 200)
                .containsEntry(
                        "at",
                        "2026-11-23T15:00:00.000Z".substring(0, 11)
                                + entry.at().toString().substring(11, 19) + ".000Z")
                .containsEntry("service", "archive");
        assertThat(trace).contains(entry.access().occasion().traceId());
        assertThat(entry.toString()).doesNotContain("secret");
    }

    @Test
    void showsNothingThatIsNotWrittenDown() {
        archive.logIsAway.set(true);

        var answer = http.get("/folders/" + red, as(staff()));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("audit-unavailable");
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(answer.header("traceparent")).isPresent();
        assertThat(http.get("/opening-hours").status()).isEqualTo(200);
    }

    @Test
    void changesNothingThatIsNotWrittenDownFirst() {
        var before = archive.orders.get();
        archive.logIsAway.set(true);

        var answer = order(red, "a review");

        assertThat(answer.problem()).isEqualTo("audit-unavailable");
        assertThat(archive.orders).hasValue(before);
    }

    @Test
    void writesBeforeAChangeAndAfterIt() {
        order(red, "a review");

        assertThat(archive.chain(red))
                .extracting(AuditIntegrationTests::told)
                .containsExactly("attempted 0", "granted 201");
        assertThat(archive.chain(red).getLast().access().fields().sent()).containsExactly("folder", "reason");
    }

    @Test
    void aChangeThatBreaksInTheMiddleHasBeenAttempted() {
        assertThat(order(red, "crash").status()).isEqualTo(500);

        assertThat(archive.chain(red)).extracting(AuditIntegrationTests::told).containsExactly("attempted 0");
    }

    @Test
    void anAnswerWithoutABodyIsWrittenToo() {
        assertThat(http.send("DELETE", "/folders/" + blue, "", as(staff())).status())
                .isEqualTo(204);

        assertThat(archive.chain(blue))
                .extracting(AuditIntegrationTests::told)
                .containsExactly("attempted 0", "granted 204");
    }

    @Test
    void aListIsWrittenToEveryRecordThatItShows() {
        archive.listed.addAll(List.of(red, blue));

        http.get("/folders", as(staff()));

        assertThat(archive.chain(red)).extracting(AuditIntegrationTests::told).containsExactly("granted 200");
        assertThat(archive.chain(blue)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/folders/red-a, holder of blue, red-a, refused 404",
        "/folders/red-b, therapist, red-b, refused 403",
        "/slips/slip-1001, therapist, red-1001, refused 403",
        "/folders/none, staff, service:refusals, refused 404",
        "/slips/none, staff, service:refusals, refused 404",
        "/folders/service:refusals, staff, service:refusals, refused 404",
        "/slips/slip-1002, staff, red-1002, granted 200",
        "/folders/blue-a, holder of blue-a, blue-a, granted 200",
    })
    void writesEachRequestToTheChainOfTheRecordItAsksFor(String path, String who, String chain, String told) {
        var before = archive.chain(chain).size();

        http.get(path, as(token(who)));

        assertThat(archive.chain(chain).stream().skip(before).map(AuditIntegrationTests::told))
                .containsExactly(told);
    }

    @Test
    void nobodyUnknownBeginsAChainOrFillsOne() {
        var before = archive.chain(REFUSALS).size();

        http.get("/folders/none");
        http.get("/folders/" + red, "Authorization", "Bearer nonsense");
        IntStream.range(0, WRITTEN_A_MINUTE + 5).forEach(i -> http.get("/folders/none-" + i, as(staff())));
        http.get("/opening-hours");

        assertThat(archive.chain("none")).isEmpty();
        assertThat(archive.chain(red)).isEmpty();
        assertThat(archive.chain(REFUSALS)).hasSize(before + WRITTEN_A_MINUTE);
    }

    @Test
    void aPersonMaySayAnotherPurposeOfAShortListAndAHolderHasOne() {
        http.get("/folders/" + red, as(staff(), "X-Purpose", "safety"));
        http.get("/folders/" + red, as(token("holder of " + red), "X-Purpose", "safety"));
        var refused = http.get("/folders/" + red, as(staff(), "X-Purpose", "curiosity about Maya"));

        assertThat(refused.problem()).isEqualTo("unknown-purpose");
        assertThat(archive.chain(red))
                .extracting(entry -> entry.access().occasion().purpose())
                .containsExactly("safety", "own-record");
    }

    @Test
    void overseersAskWhoSawARecordAndAreWrittenDownThemselves() {
        http.get("/folders/" + red, as(staff()));
        archive.clock.advance(Duration.ofSeconds(1));
        http.get("/folders/" + red, as(token("holder of " + red)));

        var answer = http.get("/api/audit?record=" + red, as(admin()));

        assertThat(answer.json().path("entries").valueStream().map(it -> it.path("who")
                        .asString()))
                .containsExactly("holder:" + red, "person:staff-1");
        assertThat(answer.json().at("/entries/0/hash").asString()).hasSize(64);
        assertThat(archive.chain(red).getLast().access().occasion().purpose()).isEqualTo("oversight");
        assertThat(http.get("/api/audit?record=" + red, as(staff())).status()).isEqualTo(403);
        assertThat(http.get("/api/audit", as(admin())).status()).isEqualTo(422);
    }

    @Test
    void overseersAskWhatAPersonSawPageByPage() {
        var reader = archive.issuer.token(Map.of("sub", "reader-1", "roles", List.of("staff")));
        var before = archive.chain(REVIEWS).size();
        for (var id : List.of(red, blue, red)) {
            http.get("/folders/" + id, as(reader));
            archive.clock.advance(Duration.ofSeconds(1));
        }

        var first = http.get("/api/audit?subject=person:reader-1&limit=2", as(admin()))
                .json();
        var next = http.get(
                        "/api/audit?subject=person:reader-1&limit=2&cursor="
                                + first.path("next").asString(),
                        as(admin()))
                .json();

        assertThat(first.path("entries").valueStream().map(it -> it.path("record")
                        .asString()))
                .containsExactly(red, blue);
        assertThat(next.path("entries").valueStream().map(it -> it.path("record")
                        .asString()))
                .containsExactly(red);
        assertThat(next.has("next")).isFalse();
        assertThat(archive.chain(REVIEWS)).hasSize(before + 2);
    }

    @Test
    void someoneWhoOpensWhatAwaitsNobodyRaisesOneAlert() {
        var nosy = archive.issuer.token(Map.of("sub", "nosy-1", "roles", List.of("staff")));
        archive.needed.add(blue);
        http.get("/folders/" + blue, as(nosy));
        http.get("/folders", as(nosy));
        assertThat(alerts()).noneMatch(alert -> alert.endsWith("nosy-1"));

        archive.needed.clear();
        http.get("/folders/" + red, as(staff()));
        var curious = archive.issuer.token(Map.of("sub", "curious-1", "roles", List.of("clinician", "staff")));
        http.get("/folders/" + red, as(curious));
        http.get("/folders/" + red, as(curious));
        http.get("/folders/" + red, as(token("holder of " + red)));

        assertThat(alerts()).contains(red + " person:curious-1").doesNotHaveDuplicates();
        assertThat(archive.published).extracting(event -> event.type()).contains("access.without-care-relation.v1");
    }

    private List<String> alerts() {
        return http.get("/api/audit/alerts", as(admin()))
                .json()
                .path("alerts")
                .valueStream()
                .map(it -> it.path("record").asString() + ' ' + it.path("who").asString())
                .toList();
    }

    private Http.Answer order(String id, String reason) {
        return http.post("/orders", "{\"folder\": \"%s\", \"reason\": \"%s\"}".formatted(id, reason), as(staff()));
    }

    private String token(String who) {
        return switch (who) {
            case "staff" -> staff();
            case "therapist" -> archive.issuer.therapist("t-1");
            default -> archive.issuer.recordToken(who.replace("holder of ", ""));
        };
    }

    private String staff() {
        return archive.issuer.token(Map.of("sub", "staff-1", "roles", List.of("staff")));
    }

    private String admin() {
        return archive.issuer.admin();
    }

    private static String told(Entry entry) {
        var outcome = entry.access().outcome();
        return outcome.word() + ' ' + outcome.status();
    }
}
