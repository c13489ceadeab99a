package io.attune.matching;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.matching.candidates.Candidates;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.LocalStackInitializer;
import io.attune.platform.testing.TestIssuerInitializer;
import io.attune.platform.testing.TopicReader;
import io.attune.platform.testing.TopicReader.Received;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {MatchingApplication.class, Neighbours.Topics.class})
@ContextConfiguration(
        initializers = {LocalStackInitializer.class, TestIssuerInitializer.class, IntakeKeysInitializer.class})
class ShortlistIntegrationTests {

    @Autowired
    LocalStack stack;

    @Autowired
    Candidates candidates;

    @LocalServerPort
    int port;

    private Neighbours neighbours;
    private Http http;
    private final String intake = UUID.randomUUID().toString();
    private final String maya = "maya-" + UUID.randomUUID();

    @DynamicPropertySource
    static void booking(DynamicPropertyRegistry settings) {
        settings.add("attune.booking.uri", Neighbours::booking);
    }

    @BeforeEach
    void everyoneIsThere() {
        http = new Http(port);
        neighbours = new Neighbours(stack.bootstrapServers());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> http.get("/actuator/health/readiness").status() == 200);
    }

    @AfterEach
    void mayaLeaves() {
        neighbours.withdraw(maya, 1_000);
        neighbours.close();
    }

    @Test
    void exportsWhatIsHeldHereOfOneIntakeAsItsReaderSeesIt() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(4));
        neighbours.submit(intake, 1);
        shortlist("Prefer", "respond-async, wait=5");

        var own = exported(intake, ISSUER.recordToken(intake)).json();
        var clerk = exported(intake, ISSUER.staff()).json();

        assertThat(own.at("/shortlist/offers/0/therapistId").asString()).isEqualTo(maya);
        assertThat(own.at("/shortlist/offers/0/reasons")).isNotEmpty();
        assertThat(clerk.at("/shortlist/offers/0/reasons")).isEmpty();
        assertThat(own.at("/accesses/0/action").asString()).isEqualTo("GET /api/intakes/{id}/shortlist");
        assertThat(own.path("history").has("picks")).isTrue();
    }

    @Test
    void exportsThatNothingIsHeldOfAnIntakeThatNeverCame() {
        var export = exported(intake, ISSUER.recordToken(intake));

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.json().has("shortlist")).isFalse();
    }

    @Test
    void exportsNothingToTheHolderOfAnother() {
        assertThat(exported("another", ISSUER.recordToken(intake)).status()).isEqualTo(404);
    }

    @Test
    void offersWhoFitsWithReasonsAndLiveHoursInTheClientsZone() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(4));

        neighbours.submit(intake, 1);

        var shortlist = shortlist("Prefer", "respond-async, wait=5");
        assertThat(shortlist.header("Preference-Applied")).contains("wait=5");
        assertThat(shortlist.header("ETag")).contains("\"1\"");
        var json = shortlist.json();
        assertThat(json.path("status").asString()).isEqualTo("ready");
        assertThat(json.has("crisisResources")).isFalse();
        var offer = json.path("offers").path(0);
        assertThat(offer.path("therapistId").asString()).isEqualTo(maya);
        assertThat(offer.path("name").asString()).isEqualTo("Dr. " + maya);
        assertThat(offer.path("reasons").isEmpty()).isFalse();
        assertThat(Instant.parse(offer.path("hoursAsOf").asString())).isEqualTo(neighbours.today);
        var start = OffsetDateTime.parse(
                offer.path("openHours").path(0).path("start").asString());
        assertThat(start.toInstant()).isEqualTo(neighbours.inDays(4));
        assertThat(start.getOffset().getTotalSeconds()).isIn(-5 * 3600, -4 * 3600);
        assertThat(shortlist.body()).doesNotContainIgnoringCase("score").doesNotContain("propensity");
    }

    @Test
    void forgetsAnIntakeWhoseKeyIsDestroyedAndSaysSoOnce() {
        published(neighbours.inDays(3));
        neighbours.submit(intake, 1);
        await().until(() -> shortlist("Prefer", "wait=1").status() == 200);

        neighbours.destroyTheKeyOf(intake);

        await().until(() -> shortlist().status() == 404);
        await().untilAsserted(() -> assertThat(forgotten()).hasSize(1));
        Contracts.assertValid(
                "matching",
                "erasure.done.v1",
                String.valueOf(forgotten().getFirst().value()));
        neighbours.destroyTheKeyOf(intake);
        neighbours.submit(intake, 2);
        var other = UUID.randomUUID().toString();
        neighbours.submit(other, 1);
        await().until(() ->
                http.get("/api/intakes/" + other + "/shortlist", "Authorization", "Bearer " + ISSUER.recordToken(other))
                                .status()
                        == 200);
        assertThat(shortlist().status()).isEqualTo(404);
        assertThat(http.get("/api/shortlists/" + intake + "/replay", "Authorization", "Bearer " + ISSUER.staff())
                        .json()
                        .path("result")
                        .asString())
                .isEqualTo("erased");
        assertThat(forgotten()).hasSize(1);
    }

    private List<Received> forgotten() {
        return TopicReader.readAll(stack.bootstrapServers(), "attune.erasures").stream()
                .filter(told -> intake.equals(told.key()))
                .toList();
    }

    @Test
    void doesNotTellWhyToSomebodyFromWhomTheClientWithholdsItAndSaysThatSomethingIsMissing()
            throws NoSuchAlgorithmException {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));
        neighbours.submit(intake, 1);
        await().until(() -> shortlist("Prefer", "wait=1").status() == 200);
        assertThat(shortlistSeenBy("named").path("offers").path(0).path("reasons"))
                .isNotEmpty();

        neighbours.withholdTheNeedsOf(intake, 2, "person:named");

        await().until(() -> shortlistSeenBy("named").path("incomplete").asBoolean());
        assertThat(shortlistSeenBy("named").path("offers").path(0).path("reasons"))
                .isEmpty();
        assertThat(shortlistSeenBy("colleague").has("incomplete")).isFalse();
        assertThat(shortlistSeenBy("colleague").path("offers").path(0).path("reasons"))
                .isNotEmpty();
        assertThat(shortlist().json().path("offers").path(0).path("reasons")).isNotEmpty();
    }

    private JsonNode shortlistSeenBy(String clinician) {
        var token = ISSUER.token(Map.of("sub", clinician, "roles", List.of("clinician")));
        return http.get("/api/intakes/" + intake + "/shortlist", "Authorization", "Bearer " + token)
                .json();
    }

    @Test
    void tellsTheReasonsInTheLanguageAskedForElseInTheIntakes() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));

        neighbours.submit(intake, 1, it -> it.put("language", "fr"));

        var french = shortlist("Prefer", "wait=5").json().path("offers").path(0).path("reasons");
        var english = shortlist("Accept-Language", "en-CA, fr;q=0.5")
                .json()
                .path("offers")
                .path(0)
                .path("reasons");
        assertThat(french.size()).isEqualTo(english.size());
        assertThat(french).isNotEqualTo(english);
        assertThat(shortlist("Accept-Language", "de")
                        .json()
                        .path("offers")
                        .path(0)
                        .path("reasons"))
                .isEqualTo(french);
    }

    @Test
    void showsTheCopiedHoursWithTheirTimeWhenBookingIsBroken() {
        published(neighbours.inDays(3));
        neighbours.bookingIsBroken();

        neighbours.submit(intake, 1);

        var offer = shortlist("Prefer", "wait=5").json().path("offers").path(0);
        assertThat(offer.path("hoursAsOf").asString()).isEqualTo("2026-11-23T15:10:00Z");
        assertThat(OffsetDateTime.parse(
                                offer.path("openHours").path(0).path("start").asString())
                        .toInstant())
                .isEqualTo(neighbours.inDays(3));
    }

    @Test
    void announcesTheShortlistOnceThoughTheIntakeComesTwice() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));

        neighbours.submit(intake, 1);
        shortlist("Prefer", "wait=5");
        neighbours.submit(intake, 1);
        handledUpToHere();

        assertThat(announced()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("shortlist.ready.v1");
            assertThat(event.key()).isEqualTo(intake);
            assertThat(event.headers()).containsEntry("ce_aggregateversion", "1");
            Contracts.assertValid("matching", "shortlist.ready.v1", Objects.requireNonNull(event.value()));
        });
    }

    @Test
    void proposesWhatWouldOpenItWhenNobodyFitsAndMatchesTheRelaxedIntakeAnew() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));

        neighbours.submit(intake, 1, it -> it.withObject("/need/budget").put("amount", "85.00"));

        var empty = shortlist("Prefer", "wait=5").json();
        assertThat(empty.path("status").asString()).isEqualTo("empty");
        assertThat(empty.path("offers").isEmpty()).isTrue();
        var relaxation = empty.path("relaxations").path(0);
        assertThat(relaxation.path("code").asString()).isEqualTo("fee");
        assertThat(relaxation.path("opens").asInt()).isPositive();
        assertThat(relaxation.path("change").asString()).isNotBlank();
        assertThat(relaxation.path("first").path("name").asString()).startsWith("Dr. ");

        neighbours.submit(intake, 2);

        await().untilAsserted(() ->
                assertThat(shortlist().json().path("status").asString()).isEqualTo("ready"));
        await().untilAsserted(() -> assertThat(announced().stream().map(Received::type))
                .containsExactly("shortlist.empty.v1", "shortlist.ready.v1"));
        Contracts.assertValid(
                "matching",
                "shortlist.empty.v1",
                Objects.requireNonNull(announced().getFirst().value()));
    }

    @Test
    void refreshesTheShortlistWhoseTherapistLeavesAndSaysSo() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));
        neighbours.submit(intake, 1, it -> it.put("language", "en"));
        shortlist("Prefer", "wait=5");

        neighbours.withdraw(maya, 2);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var refreshed = shortlist().json();
            assertThat(refreshed.path("notice").path("code").asString()).isEqualTo("no-longer-available");
            assertThat(refreshed.path("offers").findValuesAsString("therapistId"))
                    .doesNotContain(maya);
            assertThat(announced()).hasSize(3);
        });
        var lapsed = announced().get(1);
        assertThat(lapsed.type()).isEqualTo("shortlist.lapsed.v1");
        assertThat(lapsed.headers()).containsEntry("ce_aggregateversion", "1");
        Contracts.assertValid("matching", "shortlist.lapsed.v1", Objects.requireNonNull(lapsed.value()));
        assertThat(announced().get(2).headers()).containsEntry("ce_aggregateversion", "2");
    }

    @Test
    void hearsThatTheClientHasChosenAndThenRefreshesNothing() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));
        neighbours.submit(intake, 1);
        shortlist("Prefer", "wait=5");

        neighbours.book(intake, maya);
        await().untilAsserted(() -> assertThat(announced()).hasSize(2));
        neighbours.withdraw(maya, 2);
        await().until(() -> candidates.find(maya, Instant.now()).isEmpty());

        await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        announced().stream().map(Received::type))
                .containsExactly("shortlist.ready.v1", "shortlist.chosen.v1"));
        Contracts.assertValid(
                "matching",
                "shortlist.chosen.v1",
                Objects.requireNonNull(announced().getLast().value()));
    }

    @Test
    void offersNobodyWhileHeldAndShowsWhereToTurn() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));

        neighbours.hold(intake, 1);

        var held = shortlist("Prefer", "wait=5").json();
        assertThat(held.path("status").asString()).isEqualTo("held");
        assertThat(held.path("offers").isEmpty()).isTrue();
        assertThat(held.path("crisisResources").path(0).path("call").asString()).isEqualTo("tel:988");
        assertThat(pick(maya, "one").problem()).isEqualTo("intake-held");
        assertThat(announced()).isEmpty();
    }

    @Test
    void takesTheOffersBackWhenTheIntakeIsHeldLaterAndIgnoresAnOlderVersion() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));
        neighbours.submit(intake, 1);
        shortlist("Prefer", "wait=5");

        neighbours.hold(intake, 3);
        neighbours.submit(intake, 2);
        handledUpToHere();

        assertThat(shortlist().json().path("status").asString()).isEqualTo("held");
        assertThat(shortlist().json().path("offers").isEmpty()).isTrue();
    }

    @Test
    void showsWhereToTurnBeforeTheOffersWhenAPersonIsWanted() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));

        neighbours.submit(intake, 1, it -> it.put("level", "YELLOW"));

        var body = shortlist("Prefer", "wait=5").body();
        assertThat(body).contains("\"status\":\"ready\"");
        assertThat(body.indexOf("crisisResources")).isBetween(0, body.indexOf("\"offers\""));
    }

    @Test
    void isPendingUntilTheIntakeHasComeAndHiddenFromEveryoneElse() {
        var pending = shortlist();
        assertThat(pending.status()).isEqualTo(202);
        assertThat(pending.header("Retry-After")).contains("1");
        assertThat(pending.json().path("status").asString()).isEqualTo("pending");

        var path = "/api/intakes/" + intake + "/shortlist";
        var other = "Bearer " + ISSUER.recordToken("another-intake");
        assertThat(http.get(path, "Authorization", other).problem()).isEqualTo("not-found");
        assertThat(http.get(path, "Authorization", "Bearer " + ISSUER.staff()).problem())
                .isEqualTo("not-found");
        assertThat(http.get(path).status()).isEqualTo(401);
        assertThat(http.get(path, "Authorization", "Bearer " + ISSUER.therapist(maya))
                        .status())
                .isEqualTo(403);
        assertThat(http.get(path, "Authorization", "Bearer " + ISSUER.admin()).status())
                .isEqualTo(403);
    }

    @Test
    void hidesTheShortlistFromARevokedToken() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));
        neighbours.submit(intake, 1, it -> it.put("epoch", 2));
        await().untilAsserted(() -> assertThat(shortlistUnderEpoch(2).status()).isEqualTo(200));

        assertThat(shortlistUnderEpoch(1).problem()).isEqualTo("not-found");
    }

    @Test
    void tellsReasonsToTheClinicianAndNotToTheClerk() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));
        neighbours.submit(intake, 1);
        shortlist("Prefer", "wait=5");
        var path = "/api/intakes/" + intake + "/shortlist";

        var clinician = http.get(path, "Authorization", "Bearer " + ISSUER.clinician());
        var clerk = http.get(path, "Authorization", "Bearer " + ISSUER.staff());

        assertThat(clinician.json().path("offers").path(0).path("reasons").isEmpty())
                .isFalse();
        assertThat(clerk.json().path("offers").path(0).path("therapistId").asString())
                .isEqualTo(maya);
        assertThat(clerk.json().path("offers").path(0).path("reasons").isEmpty())
                .isTrue();
    }

    @Test
    void makesAPickAnOfferOnceAndRefusesItWithTheRulesThatDo() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));
        assertThat(pick(maya, "early").problem()).isEqualTo("intake-not-ready");
        neighbours.submit(intake, 1, it -> it.withObject("/need/preferences")
                .putArray("avoid")
                .add(maya));
        shortlist("Prefer", "wait=5");

        var refused = pick(maya, "first");
        assertThat(refused.problem()).isEqualTo("rules-refuse");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("rules").path(0).asString()).isEqualTo("apart");
        assertThat(pick("nobody", "second").problem()).isEqualTo("invalid-form");

        neighbours.publish("omar", 1, neighbours.inDays(5));
        await().until(() -> candidates
                .find("omar", Instant.now())
                .filter(it -> it.availabilityVersion() > 0)
                .isPresent());
        neighbours.bookingKnows("omar", neighbours.inDays(5));
        var picked = pick("omar", "third");
        var again = pick("omar", "third");
        var already = pick("omar", "fourth");

        assertThat(picked.status()).isEqualTo(201);
        assertThat(picked.header("Location")).contains("/api/intakes/" + intake + "/shortlist");
        assertThat(picked.json().path("status").asString()).isEqualTo("ready");
        assertThat(picked.json().path("offers").path(0).path("therapistId").asString())
                .isEqualTo("omar");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(picked.body());
        assertThat(already.status()).isEqualTo(200);
        assertThat(pick(maya, "third").problem()).isEqualTo("idempotency-key-reused");
        await().untilAsserted(() -> assertThat(announced().stream().map(Received::type))
                .containsExactly("shortlist.empty.v1", "shortlist.ready.v1"));
        neighbours.withdraw("omar", 1_000);
    }

    @Test
    void putsAnEventThatCannotBeReadAsideAndHandlesTheNext() {
        published(neighbours.inDays(3));
        neighbours.bookingKnows(maya, neighbours.inDays(3));
        var poisoned = "poisoned-" + UUID.randomUUID();

        neighbours.submit(poisoned, 1, it -> it.withObject("/need").put("participants", "a crowd"));
        neighbours.submit(intake, 1);

        assertThat(shortlist("Prefer", "wait=5").json().path("status").asString())
                .isEqualTo("ready");
        await().untilAsserted(() -> assertThat(
                        TopicReader.readAll(stack.bootstrapServers(), "attune.intakes.matching-service.dlt"))
                .extracting(Received::key)
                .contains(poisoned));
    }

    @Test
    void putsAnImpossibleTherapistAsideAndKeepsTheLastGoodOne() {
        published(neighbours.inDays(3));

        neighbours.publish(
                maya,
                2,
                it -> it.put("name", "Dr. Nobody").withObject("/sliding").put("amount", "-1"),
                neighbours.inDays(3));

        await().untilAsserted(() -> assertThat(
                        TopicReader.readAll(stack.bootstrapServers(), "attune.therapists.matching-service.dlt"))
                .extracting(Received::key)
                .contains(maya));
        assertThat(candidates.find(maya, Instant.now()).orElseThrow()).satisfies(listed -> {
            assertThat(listed.profileVersion()).isEqualTo(1);
            assertThat(listed.candidate().name()).isEqualTo("Dr. " + maya);
        });
    }

    @Test
    void listsTheDirectoryToEveryoneAndNamesWhatIsWrongInAQuestion() {
        published(neighbours.inDays(3));
        var question = "/api/therapists?language=fr&language=cr&concern=anxiety&format=video&jurisdiction=CA-ON"
                + "&city=TORONTO&feeAtMost=90&currency=CAD&text=" + maya;

        await().untilAsserted(() ->
                assertThat(http.get(question).json().path("total").asInt()).isEqualTo(1));

        var list = http.get(question + "&limit=100").json();
        var card = list.path("therapists").path(0);
        assertThat(card.path("therapistId").asString()).isEqualTo(maya);
        assertThat(card.path("feesFrom").path(0).path("amount").asString()).isEqualTo("150.00");
        assertThat(card.path("slidingPlaceFree").asBoolean()).isTrue();
        assertThat(list.path("counts").path("approach").path("emdr").asInt()).isEqualTo(1);
        assertThat(list.has("next")).isFalse();
        assertThat(list.toString()).doesNotContainIgnoringCase("score").doesNotContain("feltUnderstanding");
        var wrong = http.get("/api/therapists?format=telepathy&limit=many&cursor=!!&order=best");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem()).isEqualTo("invalid-form");
        assertThat(wrong.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("format", "limit", "cursor", "order");
    }

    @Test
    void describesItselfAndItsHealth() {
        var health = http.get("/actuator/health").json();
        assertThat(health.path("components").path("candidates").path("details").has("count"))
                .isTrue();
        var paths = http.get("/v3/api-docs").json().path("paths");
        assertThat(paths.propertyNames())
                .contains("/api/therapists", "/api/intakes/{id}/shortlist", "/api/intakes/{id}/offers");
        assertThat(paths.path("/api/therapists").path("get").path("parameters").findValuesAsString("name"))
                .contains("language", "concern", "approach", "format", "credential", "gender", "identity")
                .contains("jurisdiction", "city", "text", "feeAtMost", "currency", "cursor", "limit")
                .hasSize(14);
    }

    private void published(Instant... starts) {
        neighbours.publish(maya, 1, starts);
        await().until(() -> candidates
                .find(maya, Instant.now())
                .filter(it -> it.availabilityVersion() > 0)
                .isPresent());
    }

    private Http.Answer exported(String id, String token) {
        return http.get("/api/intakes/" + id + "/export", "Authorization", "Bearer " + token);
    }

    private Http.Answer shortlist(String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + ISSUER.recordToken(intake)));
        all.addAll(List.of(headers));
        return http.get("/api/intakes/" + intake + "/shortlist", all.toArray(String[]::new));
    }

    private Http.Answer shortlistUnderEpoch(long epoch) {
        return http.get(
                "/api/intakes/" + intake + "/shortlist",
                "Authorization",
                "Bearer " + ISSUER.recordToken(intake, epoch));
    }

    private Http.Answer pick(String therapistId, String key) {
        return http.post(
                "/api/intakes/" + intake + "/offers",
                "{\"therapistId\":\"" + therapistId + "\"}",
                "Authorization",
                "Bearer " + ISSUER.recordToken(intake),
                "Idempotency-Key",
                key);
    }

    /** The topic is read in order by key, so another intake that came later under the same key tells how far it is. */
    private void handledUpToHere() {
        var marker = "marker-" + UUID.randomUUID();
        neighbours.holdUnderTheKeyOf(intake, marker);
        var clinician = "Bearer " + ISSUER.clinician();
        await().until(() -> http.get("/api/intakes/" + marker + "/shortlist", "Authorization", clinician)
                        .status()
                == 200);
    }

    private List<Received> announced() {
        return TopicReader.readAll(stack.bootstrapServers(), "attune.shortlists").stream()
                .filter(event -> intake.equals(event.key()))
                .toList();
    }
}
