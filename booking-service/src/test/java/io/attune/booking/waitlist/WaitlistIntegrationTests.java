package io.attune.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.intake.Intake.State;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.openhours.Availabilities;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Everyone here waits for nine o'clock on Wednesday, which somebody else has at first. */
class WaitlistIntegrationTests {

    private static final String NINE = RunningBooking.NINE;
    private static final String TEN = "2026-11-25T10:00:00-05:00";
    private static final String FOR_NINE = "\"window\":{\"from\":\"%s\",\"to\":\"%s\"}".formatted(NINE, TEN);

    private static RunningBooking booking;

    private String maya;
    private String taken;
    private String whoHasIt;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @BeforeEach
    void somebodyHasNineOClock() {
        booking.clock().set(Instant.parse("2026-11-23T15:00:00Z"));
        with(booking.aTherapist());
    }

    private void with(String therapist) {
        maya = therapist;
        whoHasIt = booking.anIntake(maya);
        taken = booking.anAppointment(whoHasIt, maya, NINE);
    }

    @Test
    void offersAnHourThatOpensToWhoeverWaitsForIt() {
        var anna = booking.anIntake(maya);
        var joined = join(anna, "\"therapistId\":\"" + maya + "\"," + FOR_NINE);

        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.json().path("status").asString()).isEqualTo("waiting");
        cancel();

        var offer = offerTo(anna);
        assertThat(offer.path("start").asString()).isEqualTo("2026-11-25T07:00:00-07:00");
        assertThat(offer.path("expiresAt").asString()).isEqualTo("2026-11-23T20:00:00-07:00");
        assertThat(booking.hold(booking.anIntake(maya), maya, NINE).problem()).isEqualTo("slot-taken");
        assertThat(booking.book(anna, offer.path("holdId").asString()).status()).isEqualTo(201);
        assertThat(place(anna).path("status").asString()).isEqualTo("booked");
    }

    @Test
    void asksTheNextWhenWhoeverWaitedLongerDoesNotAnswer() {
        var anna = joined("2026-11-22T15:00:00Z");
        var ben = joined("2026-11-23T15:00:00Z");
        cancel();
        offerTo(anna);

        assertThat(place(ben).path("status").asString()).isEqualTo("waiting");
        booking.clock().advance(Duration.ofHours(12));

        assertThat(offerTo(ben).path("expiresAt").asString())
                .as("no later than a day before the hour, when it could not be booked any more")
                .isEqualTo("2026-11-24T07:00:00-07:00");
        assertThat(place(anna).path("status").asString()).isEqualTo("waiting");
    }

    @Test
    void asksTheNextWhenTheHourIsGivenBack() {
        var anna = joined("2026-11-22T15:00:00Z");
        var ben = joined("2026-11-23T15:00:00Z");
        cancel();
        var offer = offerTo(anna).path("holdId").asString();

        booking.http().send("DELETE", "/api/holds/" + offer, "", booking.asHolder(anna));

        offerTo(ben);
        assertThat(place(anna).path("status").asString()).isEqualTo("waiting");
    }

    @Test
    void asksTheNextWhenWhoeverIsAskedTakesAnotherHour() {
        var anna = joined("2026-11-22T15:00:00Z");
        var ben = joined("2026-11-23T15:00:00Z");
        cancel();
        offerTo(anna);

        booking.anAppointment(anna, maya, TEN);

        offerTo(ben);
        assertThat(place(anna).path("status").asString()).isEqualTo("booked");
    }

    @Test
    void asksTheNextWhenWhoeverIsAskedLeaves() {
        var anna = joined("2026-11-22T15:00:00Z");
        var ben = joined("2026-11-23T15:00:00Z");
        cancel();
        offerTo(anna);

        var left = booking.http().send("DELETE", path(anna), "", booking.asHolder(anna));

        assertThat(left.status()).isEqualTo(204);
        offerTo(ben);
        assertThat(place(anna).path("status").asString()).isEqualTo("left");
    }

    @Test
    void asksTheNextWhenTheIntakeIsKeptBack() {
        var anna = joined("2026-11-22T15:00:00Z");
        var ben = joined("2026-11-23T15:00:00Z");
        cancel();
        offerTo(anna);

        booking.heard(anna, State.HELD);

        offerTo(ben);
        assertThat(place(anna).path("status").asString()).isEqualTo("held-back");
    }

    @Test
    void asksTheNextWhenTheIntakeIsErasedAndKeepsNothingOfIt() {
        var anna = joined("2026-11-22T15:00:00Z");
        var ben = joined("2026-11-23T15:00:00Z");
        cancel();
        offerTo(anna);

        booking.erased(anna);
        booking.erased(anna);

        offerTo(ben);
        assertThat(booking.bean(OfferedTherapists.class).to(anna)).contains(List.of());
        assertThat(booking.hold(anna, maya, TEN).status()).isEqualTo(404);
        await().untilAsserted(() -> assertThat(
                        TopicReader.readAll(booking.stack().bootstrapServers(), "attune.erasures"))
                .filteredOn(told -> anna.equals(told.key()))
                .hasSize(1)
                .allSatisfy(told -> Contracts.assertValid("booking", "erasure.done.v1", String.valueOf(told.value()))));
    }

    @Test
    void asksFirstWhomStaffFlaggedAmongThoseOfOneDay() {
        var anna = joined("2026-11-23T14:00:00Z");
        var ben = joined("2026-11-23T14:30:00Z");
        var flagged = flag(ben, "sooner", booking.issuer().staff());

        cancel();

        assertThat(flagged.json().path("need").asString()).isEqualTo("sooner");
        offerTo(ben);
        assertThat(place(anna).path("status").asString()).isEqualTo("waiting");
        assertThat(place(ben).has("need")).as("what staff note is theirs").isFalse();
    }

    @Test
    void asksWhoeverJoinedOnAnEarlierDayBeforeWhomStaffFlagged() {
        var anna = joined("2026-11-22T15:00:00Z");
        flag(joined("2026-11-23T15:00:00Z"), "sooner", booking.issuer().staff());

        cancel();

        offerTo(anna);
    }

    @Test
    void asksNobodyAnyMoreWhoLetThreeQuestionsPass() {
        var anna = booking.anIntake(maya);
        join(anna, "\"window\":{\"from\":\"2026-12-02T09:00:00-05:00\",\"to\":\"2026-12-02T17:00:00-05:00\"}");

        for (var question = 0; question < 3; question++) {
            offerTo(anna);
            booking.clock().advance(Duration.ofHours(12));
        }

        awaitStatus(anna, "unanswered");
    }

    @Test
    void keepsTheLastPlaceForWhoeverIsAskedAndForNoLonger() {
        with(booking.aTherapistTaking(1));
        var anna = joined("2026-11-23T15:00:00Z");
        var stranger = booking.anIntake(maya);
        cancel();
        offerTo(anna);

        var meanwhile = booking.hold(stranger, maya, TEN);
        booking.clock().advance(Duration.ofHours(12));
        var after = booking.hold(stranger, maya, TEN);

        assertThat(meanwhile.problem()).isEqualTo("therapist-unavailable");
        assertThat(after.status()).isEqualTo(201);
    }

    @Test
    void offersWhatOpensWhenTimeOffIsTakenBack() {
        var timeOff = booking.http()
                .post(
                        "/api/therapists/" + maya + "/time-off",
                        "{\"from\":\"2026-12-02T00:00:00-05:00\",\"to\":\"2026-12-03T00:00:00-05:00\"}",
                        booking.as(booking.issuer().staff(), "Idempotency-Key", "off-" + maya));
        var anna = booking.anIntake(maya);
        join(anna, "\"window\":{\"from\":\"2026-12-02T09:00:00-05:00\",\"to\":\"2026-12-02T10:00:00-05:00\"}");

        booking.http()
                .send(
                        "DELETE",
                        "/api/therapists/" + maya + "/time-off/"
                                + timeOff.json().path("id").asString(),
                        "",
                        booking.as(booking.issuer().staff()));

        assertThat(offerTo(anna).path("start").asString()).isEqualTo("2026-12-02T07:00:00-07:00");
    }

    @Test
    void offersWhatOpensWhenATherapistIsBack() {
        booking.heard(maya, Standing.PAUSED);
        var anna = booking.anIntake(maya);
        join(anna, "\"window\":{\"from\":\"%s\",\"to\":\"2026-11-25T11:00:00-05:00\"}".formatted(TEN));

        booking.heard(maya, Standing.PRACTISING);

        offerTo(anna);
    }

    @Test
    void offersAHoldThatLapsedUnbooked() {
        cancel();
        booking.hold(booking.anIntake(maya), maya, NINE);
        var anna = joined("2026-11-23T15:00:00Z");
        await().untilAsserted(() ->
                assertThat(openHoursTold()).isNotEmpty().doesNotContain(Instant.parse("2026-11-25T14:00:00Z")));

        booking.clock().advance(Duration.ofMinutes(10));

        offerTo(anna);
    }

    @Test
    void offersOnlyWhatSuitsTheTimesOfWhoeverWaits() {
        var anna = booking.anIntake(maya);
        join(anna, "\"times\":[{\"day\":\"THURSDAY\",\"from\":\"08:00\",\"to\":\"09:00\"}]");

        assertThat(offerTo(anna).path("start").asString())
                .as("ten in Toronto is eight where she is")
                .isEqualTo("2026-11-26T08:00:00-07:00");
    }

    @Test
    void takesNoHourFromWhoeverHoldsOneAlready() {
        var anna = joined("2026-11-22T15:00:00Z");
        var ben = joined("2026-11-23T15:00:00Z");
        var own = booking.hold(anna, maya, TEN).json().path("id").asString();

        cancel();

        offerTo(ben);
        assertThat(booking.book(anna, own).status()).isEqualTo(201);
    }

    @Test
    void givesAnIntakeOnePlaceHoweverOftenItJoins() {
        var anna = booking.anIntake(maya);

        var first = booking.http().post("/api/waitlist", body(anna, FOR_NINE), key(anna, "one"));
        var repeated = booking.http().post("/api/waitlist", body(anna, FOR_NINE), key(anna, "one"));
        var again = booking.http()
                .post("/api/waitlist", body(anna, "\"therapistId\":\"" + maya + "\"," + FOR_NINE), key(anna, "two"));
        var reused =
                booking.http().post("/api/waitlist", body(anna, "\"therapistId\":\"" + maya + "\""), key(anna, "two"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(again.json().path("since")).isEqualTo(first.json().path("since"));
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
        assertThat(list("?therapistId=" + maya).path("entries")).hasSize(1);
    }

    @Test
    void showsStaffWhoWaitsInTheOrderInWhichTheyAreAsked() {
        var second = joined("2026-11-23T15:00:00Z");
        var first = joined("2026-11-22T15:00:00Z");

        var page = list("?limit=1&therapistId=" + maya);
        var next = list(
                "?limit=1&therapistId=" + maya + "&cursor=" + page.path("next").asString());

        assertThat(page.at("/entries/0/intakeId").asString()).isEqualTo(first);
        assertThat(next.at("/entries/0/intakeId").asString()).isEqualTo(second);
        assertThat(next.has("next")).isFalse();
        assertThat(list("?limit=200").path("entries").toString())
                .contains(first)
                .contains(second);
    }

    @Test
    void showsAPlaceToNobodyElse() {
        var anna = joined("2026-11-23T15:00:00Z");
        var stranger = booking.anIntake(maya);

        var foreign = booking.http().get(path(anna), booking.asHolder(stranger));
        var unknown = booking.http().get("/api/waitlist/" + UUID.randomUUID(), booking.asHolder(stranger));

        assertThat(foreign.problem()).isEqualTo("not-found");
        assertThat(foreign.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        assertThat(booking.http()
                        .send("DELETE", path(anna), "", booking.asHolder(stranger))
                        .problem())
                .isEqualTo("not-found");
        assertThat(booking.http()
                        .post("/api/waitlist", body(anna, FOR_NINE), key(stranger, "k"))
                        .problem())
                .isEqualTo("not-found");
        assertThat(booking.http().get("/api/waitlist", booking.asHolder(anna)).status())
                .isEqualTo(403);
        assertThat(flag(anna, "sooner", booking.issuer().recordToken(anna)).status())
                .isEqualTo(403);
        assertThat(booking.http().get(path(anna)).status()).isEqualTo(401);
        assertThat(place(anna).path("status").asString()).isEqualTo("waiting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"therapistIds\":[] | /therapistIds",
                "\"therapistId\":\"%U\" | /therapistId",
                "\"therapistIds\":[\"%M\",\"%U\"] | /therapistIds/1",
                "\"therapistId\":\"%M\",\"therapistIds\":[\"%M\"] | /therapistIds",
                "\"times\":[{\"day\":\"MONDAY\",\"from\":\"10:00\",\"to\":\"09:00\"}] | /times/0/to",
                "\"times\":[{\"day\":\"Montag\",\"from\":\"09:00\",\"to\":\"10:00\"}] | /times/0/day",
                "\"window\":{\"from\":\"2026-11-25T09:00:00Z\",\"to\":\"2026-11-25T09:00:00Z\"} | /window/to",
                "\"why\":\"because\" | /why",
            })
    void namesTheFieldThatIsWrong(String fields, String pointer) {
        var anna = booking.anIntake(maya);
        var written = fields.replace("%M", maya).replace("%U", UUID.randomUUID().toString());

        var refused = booking.http().post("/api/waitlist", body(anna, written), key(anna, "k"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").valueStream().map(error -> error.path("pointer")
                        .asString()))
                .contains(pointer);
        assertThat(booking.http().get(path(anna), booking.asHolder(anna)).status())
                .isEqualTo(404);
    }

    @Test
    void letsNobodyWaitWhoMayNotBook() {
        var anna = booking.anIntake(maya);
        booking.heard(anna, State.HELD);
        var unheardOf = UUID.randomUUID().toString();

        assertThat(join(anna, FOR_NINE).problem()).isEqualTo("intake-held");
        assertThat(join(unheardOf, FOR_NINE).problem()).isEqualTo("intake-not-ready");
    }

    @Test
    void speaksToTheStoreInWordsOfBothEngines() {
        var anna = joined("2026-11-23T15:00:00Z");
        cancel();
        offerTo(anna);

        assertThat(booking.unportable()).isEmpty();
    }

    /** Joins at that time, and is back at ten on Monday. */
    private String joined(String at) {
        var anna = booking.anIntake(maya);
        booking.clock().set(Instant.parse(at));
        assertThat(join(anna, FOR_NINE).status()).isEqualTo(201);
        booking.clock().set(Instant.parse("2026-11-23T15:00:00Z"));
        return anna;
    }

    private static Answer join(String intake, String fields) {
        return booking.http()
                .post(
                        "/api/waitlist",
                        body(intake, fields),
                        key(intake, UUID.randomUUID().toString()));
    }

    private static String body(String intake, String fields) {
        return "{\"intakeId\":\"%s\",%s}".formatted(intake, fields);
    }

    private static String[] key(String intake, String key) {
        return booking.asHolder(intake, "Idempotency-Key", key);
    }

    private void cancel() {
        var answer = booking.http()
                .post(
                        "/api/appointments/" + taken + "/cancel",
                        "{\"reason\":\"client-asked\"}",
                        booking.asHolder(whoHasIt, "If-Match", "\"1\""));
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Answer flag(String intake, String need, String token) {
        return booking.http().post(path(intake) + "/need", "{\"need\":\"" + need + "\"}", booking.as(token));
    }

    private static JsonNode list(String query) {
        return booking.http()
                .get("/api/waitlist" + query, booking.as(booking.issuer().staff()))
                .json();
    }

    /** A clock that jumps leaves out what ten minutes are long enough for. */
    private List<Instant> openHoursTold() {
        return booking.bean(Availabilities.class)
                .find(new TherapistId(maya))
                .map(told -> told.state().starts())
                .orElse(List.of());
    }

    private static JsonNode offerTo(String intake) {
        awaitStatus(intake, "offered");
        return place(intake).path("offer");
    }

    private static void awaitStatus(String intake, String status) {
        await().atMost(60, TimeUnit.SECONDS)
                .untilAsserted(() ->
                        assertThat(place(intake).path("status").asString()).isEqualTo(status));
    }

    private static JsonNode place(String intake) {
        return booking.http().get(path(intake), booking.asHolder(intake)).json();
    }

    private static String path(String intake) {
        return "/api/waitlist/" + WaitlistEntry.idOf(intake);
    }
}
