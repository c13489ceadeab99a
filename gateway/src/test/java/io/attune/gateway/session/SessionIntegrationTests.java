package io.attune.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.mongodb.client.MongoClients;
import io.attune.gateway.GatewayApplication;
import io.attune.gateway.SigningIssuer;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.local.Loopback;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.MutableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

class SessionIntegrationTests {

    private static final MutableClock CLOCK = MutableClock.at("2026-11-25T14:00:00Z");
    private static final String HOLD = "/api/holds/7";

    private static WireMockServer booking;
    private static EmbeddedMongo mongo;
    private static SigningIssuer issuer;
    private static List<ConfigurableApplicationContext> started;
    private static String first;
    private static String second;

    private final Browser browser = new Browser();

    @BeforeAll
    static void openTwoDoors() {
        booking = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        booking.start();
        mongo = EmbeddedMongo.inMemory();
        issuer = SigningIssuer.start(CLOCK);
        first = "http://127.0.0.1:" + Loopback.freePort();
        second = "http://127.0.0.1:" + Loopback.freePort();
        started = Stream.of(first, second)
                .parallel()
                .map(door -> open(door, mongo.connectionString(), issuer.address()))
                .toList();
    }

    @AfterAll
    static void closeAll() {
        started.forEach(ConfigurableApplicationContext::close);
        issuer.close();
        mongo.close();
        booking.stop();
    }

    @BeforeEach
    void answerWhoeverHasAToken() {
        booking.resetAll();
        booking.stubFor(any(anyUrl()).atPriority(9).willReturn(status(401)));
        booking.stubFor(
                any(anyUrl()).withHeader("Authorization", matching("Bearer .+")).willReturn(okJson("{}")));
        issuer.left.clear();
    }

    @Test
    void signsSomebodyInAndPutsTheirTokenToWhatTheyAsk() {
        var signedIn = browser.signIn(first, "/staff");

        assertThat(signedIn.status()).isEqualTo(303);
        assertThat(signedIn.header("Location")).hasValue("/staff");
        assertThat(browser.get(first + HOLD).status()).isEqualTo(200);
        var asked = booking.getAllServeEvents().getFirst().getRequest();
        assertThat(asked.getHeader("Authorization")).isIn(bearers());
        assertThat(asked.containsHeader("Cookie")).isFalse();
        var session = browser.get(first + "/api/session").json();
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("roles").path(0).asString()).isEqualTo("staff");
    }

    @Test
    void sendsTheBrowserNothingThatOpensAnything() {
        browser.signIn(first, "/staff");
        browser.get(first + HOLD);
        browser.get(first + "/api/session");
        CLOCK.advance(Duration.ofMinutes(5));
        browser.get(first + HOLD);
        browser.send("POST", first + "/logout", "X-CSRF-Token", csrf());

        assertThat(issuer.issued).isNotEmpty();
        assertThat(browser.seen).allSatisfy(answer -> assertThat(answer).doesNotContain(issuer.issued));
        assertThat(browser.seen).anySatisfy(answer -> assertThat(answer)
                .containsPattern("set-cookie=\\[[^]]*attune-session=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax"));
    }

    @Test
    void keepsNothingInTheStoreThatAnybodyCouldRead() {
        browser.signIn(first, "/");
        var cookie = browser.cookies().getFirst().getValue();

        try (var client = MongoClients.create(mongo.connectionString())) {
            var kept = new ArrayList<String>();
            client.getDatabase("gateway").getCollection("sessions").find().forEach((Document document) -> {
                kept.add(document.toJson());
                var sealed = Base64.getDecoder().decode(document.getString("sealed"));
                kept.add(new String(sealed, StandardCharsets.ISO_8859_1));
            });
            assertThat(kept).isNotEmpty().allSatisfy(text -> assertThat(text)
                    .doesNotContain(issuer.issued)
                    .doesNotContain(cookie)
                    .doesNotContain("robin"));
        }
    }

    @Test
    void refusesAChangeThatNoneOfOurPagesAskedFor() {
        browser.signIn(first, "/");
        var csrf = csrf();

        assertThat(change().problem()).isEqualTo("csrf-refused");
        assertThat(change().status()).isEqualTo(403);
        assertThat(change("X-CSRF-Token", "guessed").problem()).isEqualTo("csrf-refused");
        assertThat(change("X-CSRF-Token", csrf, "Sec-Fetch-Site", "cross-site").problem())
                .isEqualTo("csrf-refused");
        assertThat(change("X-CSRF-Token", csrf, "Sec-Fetch-Site", "same-site").problem())
                .isEqualTo("csrf-refused");
        assertThat(change("X-CSRF-Token", csrf, "Origin", "https://evil.example")
                        .problem())
                .isEqualTo("csrf-refused");
        assertThat(browser.send("POST", first + "/logout").problem()).isEqualTo("csrf-refused");
        assertThat(booking.getAllServeEvents()).isEmpty();
        assertThat(change("X-CSRF-Token", csrf, "Sec-Fetch-Site", "same-origin", "Origin", first)
                        .status())
                .isEqualTo(200);
        assertThat(change("X-CSRF-Token", csrf).status()).isEqualTo(200);
    }

    @Test
    void leavesARequestWithATokenOfItsOwnAsItIs() {
        browser.signIn(first, "/");

        assertThat(change("Authorization", "Bearer mine").status()).isEqualTo(200);
        assertThat(booking.getAllServeEvents().getFirst().getRequest().getHeader("Authorization"))
                .isEqualTo("Bearer mine");
    }

    @Test
    void knowsTheSessionAtBothDoorsAndEndsItAtBoth() {
        browser.signIn(first, "/");
        assertThat(browser.get(second + HOLD).status()).isEqualTo(200);
        var csrf = csrf();
        var cookie = browser.cookies().getFirst().getValue();

        assertThat(browser.send("POST", second + "/logout", "X-CSRF-Token", csrf)
                        .status())
                .isEqualTo(204);

        assertThat(browser.cookies()).isEmpty();
        for (var door : List.of(first, second)) {
            var stolen = new Browser().get(door + HOLD, "Cookie", "attune-session=" + cookie);
            assertThat(stolen.status()).isEqualTo(401);
            assertThat(stolen.header("Location")).isEmpty();
        }
        assertThat(issuer.left).anySatisfy(told -> assertThat(told.get("token")).startsWith("refresh-token"));
        assertThat(issuer.left)
                .anySatisfy(told -> assertThat(told.get("id_token_hint")).isIn(issuer.issued));
    }

    @ParameterizedTest
    @CsvSource({"PT29M,200", "PT31M,401"})
    void endsASessionThatNobodyUses(Duration idle, int status) {
        browser.signIn(first, "/");
        browser.get(first + HOLD);

        CLOCK.advance(idle);

        assertThat(browser.get(second + HOLD).status()).isEqualTo(status);
    }

    @Test
    void endsASessionAfterTwelveHoursHoweverMuchItIsUsed() {
        browser.signIn(first, "/");
        for (var i = 0; i < 35; i++) {
            CLOCK.advance(Duration.ofMinutes(20));
            assertThat(browser.get(first + HOLD).status()).isEqualTo(200);
        }

        CLOCK.advance(Duration.ofMinutes(21));

        assertThat(browser.get(first + HOLD).status()).isEqualTo(401);
        assertThat(browser.get(first + "/api/session").json().path("signedIn").asBoolean())
                .isFalse();
    }

    @Test
    void renewsTokensOnceHoweverManyAskAtBothDoors() throws Exception {
        browser.signIn(first, "/");
        browser.get(first + HOLD);
        CLOCK.advance(Duration.ofSeconds(270));
        var before = issuer.renewals.get();

        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> asking = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(i -> () ->
                            browser.get((i % 2 == 0 ? first : second) + HOLD).status())
                    .toList();
            for (var answer : together.invokeAll(asking)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(issuer.renewals.get() - before).isEqualTo(1);
        assertThat(browser.get(first + "/api/session").json().path("signedIn").asBoolean())
                .isTrue();
    }

    @Test
    void endsASessionThatTheIssuerEnded() {
        browser.signIn(first, "/");
        issuer.endAllSessions();

        CLOCK.advance(Duration.ofMinutes(6));

        assertThat(browser.get(first + HOLD).status()).isEqualTo(401);
        assertThat(browser.get(second + "/api/session").json().path("signedIn").asBoolean())
                .isFalse();
    }

    @Test
    void signsNobodyOutBecauseTheIssuerIsAway() {
        browser.signIn(first, "/");
        issuer.away = true;
        CLOCK.advance(Duration.ofSeconds(270));
        var whileItLasts = browser.get(first + HOLD);
        CLOCK.advance(Duration.ofSeconds(60));
        var afterwards = browser.get(first + HOLD);
        issuer.away = false;
        CLOCK.advance(Duration.ofSeconds(11));
        var again = browser.get(second + HOLD);

        assertThat(whileItLasts.status()).isEqualTo(200);
        assertThat(afterwards.problem()).isEqualTo("session-unavailable");
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void signsNobodyInWithWhatAnotherBrowserAsked() {
        var asked = browser.get(first + "/sign-in/staff").header("Location").orElseThrow();
        var answered = browser.get(asked).header("Location").orElseThrow();
        var other = new Browser();
        other.get(first + "/sign-in/staff");

        assertThat(new Browser().get(answered).problem()).isEqualTo("sign-in-failed");
        assertThat(other.get(answered).problem()).isEqualTo("sign-in-failed");
        assertThat(browser.get(answered.replaceAll("code=[^&]+", "code=other")).problem())
                .isEqualTo("sign-in-failed");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void signsNobodyInWhoTookTooLong() {
        var asked = browser.get(first + "/sign-in/staff").header("Location").orElseThrow();

        CLOCK.advance(Duration.ofMinutes(11));

        var answered = browser.get(asked).header("Location").orElseThrow();
        assertThat(browser.get(answered).problem()).isEqualTo("sign-in-failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/%5Cevil.example", "evil", "/a%0d%0aSet-Cookie:x=y"})
    void comesBackToAPageOfThisSiteOnly(String to) {
        assertThat(browser.signIn(first, to).header("Location")).hasValue("/");
    }

    @Test
    void startsAndServesWhoeverNeedsNoSessionWhileStoreAndIssuerAreAway() {
        var door = "http://127.0.0.1:" + Loopback.freePort();
        var nowhere = "127.0.0.1:" + Loopback.freePort();
        try (var _ = open(door, "mongodb://" + nowhere, "http://" + nowhere)) {
            booking.stubFor(any(anyUrl()).atPriority(1).willReturn(okJson("{}")));
            var cookie = "attune-session=" + Randoms.next();
            assertThat(new Browser().get(door + HOLD).status()).isEqualTo(200);
            assertThat(new Browser().get(door + HOLD, "Cookie", cookie).status())
                    .isEqualTo(200);
            booking.stubFor(any(anyUrl()).atPriority(1).willReturn(status(401)));
            var needed = new Browser().get(door + HOLD, "Cookie", cookie);

            assertThat(needed.status()).isEqualTo(503);
            assertThat(needed.problem()).isEqualTo("session-unavailable");
            assertThat(new Browser().get(door + "/sign-in/staff").problem()).isEqualTo("sign-in-unavailable");
            assertThat(new Browser().get(door + "/actuator/health/readiness").status())
                    .isEqualTo(200);
            var health = new Browser().get(door + "/actuator/health");
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.json().at("/components/signIn/status").asString()).isEqualTo("DOWN");
            assertThat(health.json().at("/components/mongo/status").asString()).isEqualTo("DOWN");
        }
    }

    private Answer change(String... headers) {
        return browser.send("DELETE", first + HOLD, headers);
    }

    private String csrf() {
        return browser.get(first + "/api/session").json().path("csrfToken").asString();
    }

    private static List<String> bearers() {
        return issuer.issued.stream().map(token -> "Bearer " + token).toList();
    }

    private static ConfigurableApplicationContext open(String door, String mongo, String issuer) {
        return new SpringApplicationBuilder(GatewayApplication.class, StandingClock.class)
                .run(
                        "--server.port=" + door.substring(door.lastIndexOf(':') + 1),
                        "--attune.origin.public-url=" + first,
                        "--attune.services.booking.address=" + booking.baseUrl(),
                        "--attune.limits.credentials.most=1000",
                        "--attune.secrets.sessions=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                        "--attune.oidc.client-secret=" + SigningIssuer.SECRET,
                        "--attune.oidc.issuer=" + issuer,
                        "--attune.oidc.discovery-uri=" + issuer + "/.well-known/openid-configuration",
                        "--spring.mongodb.uri=" + mongo + "/gateway");
    }

    static class StandingClock {

        @Bean
        @Primary
        MutableClock standingClock() {
            return CLOCK;
        }
    }
}
