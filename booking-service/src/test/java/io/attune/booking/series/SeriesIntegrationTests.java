package io.attune.booking.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.intake.Intake.Level;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesIntegrationTests {

    private static final String NINE = RunningBooking.NINE;
    private static final String THIRD_WEEK = "2026-12-09T09:00:00-05:00";

    private static RunningBooking booking;

    private String therapist = "";
    private String intake = "";

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @BeforeEach
    void aTherapistAndAnIntake() {
        booking.clock().set(Instant.parse("2026-11-23T15:00:00Z"));
        therapist = booking.aTherapist();
        intake = booking.anIntake(therapist);
    }

    @Test
    void makesAnAppointmentEveryWeekAndTellsEachOnce() {
        var series = create(every(1, "\"count\":3"), UUID.randomUUID().toString());

        var ids = series.json().path("appointments").findValuesAsString("id");
        assertThat(series.status()).isEqualTo(201);
        assertThat(series.json().path("appointments").findValuesAsString("localStart"))
                .containsExactly("2026-11-25T09:00:00", "2026-12-02T09:00:00", "2026-12-09T09:00:00");
        assertThat(read(series).path("appointments").toString())
                .isEqualTo(series.json().path("appointments").toString());
        assertThat(booking.http()
                        .get("/api/appointments/" + ids.getLast(), booking.asHolder(intake))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("booked");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ids).allSatisfy(id -> assertThat(booking.eventsOf(id))
                        .extracting(Received::type)
                        .containsExactly("appointment.booked.v1")));
    }

    @Test
    void keepsItsLocalTimeWhenTheClocksGoBack() {
        booking.clock().set(Instant.parse("2026-10-19T15:00:00Z"));
        var wish = wish("2026-10-21T09:00:00-04:00", "\"every\":2,\"until\":\"2026-11-18\"");

        var series = createAs(wish, booking.issuer().staff());

        assertThat(series.json().path("appointments").findValuesAsString("start"))
                .containsExactly("2026-10-21T09:00:00-04:00", "2026-11-04T09:00:00-05:00", "2026-11-18T09:00:00-05:00");
    }

    @Test
    void keepsItsLocalTimeWhenTheClocksGoForward() {
        booking.clock().set(Instant.parse("2027-03-01T15:00:00Z"));
        var wish = wish("2027-03-10T09:00:00-05:00", "\"every\":1,\"count\":10");

        var series = createAs(wish, booking.issuer().staff());

        assertThat(series.json().at("/appointments/1/start").asString()).isEqualTo("2027-03-17T09:00:00-04:00");
        assertThat(series.json().at("/appointments/9/localStart").asString()).isEqualTo("2027-05-12T09:00:00");
    }

    @Test
    void reachesBeyondTheClientsHorizonForThePracticeOnly() {
        var wish = every(1, "\"count\":9");

        var asClient = create(wish, UUID.randomUUID().toString());
        var asStaff = createAs(wish, booking.issuer().staff());

        assertThat(asClient.json().path("conflicts").toString())
                .isEqualTo("[{\"localStart\":\"2027-01-20T09:00:00\",\"cause\":\"beyond-horizon\"}]");
        assertThat(asStaff.json().at("/appointments/8/localStart").asString()).isEqualTo("2027-01-20T09:00:00");
        assertThat(createAs(every(1, "\"count\":52"), booking.issuer().staff())
                        .json()
                        .path("conflicts")
                        .findValuesAsString("cause"))
                .hasSizeGreaterThan(25)
                .contains("slot-taken")
                .contains("beyond-horizon");
    }

    @Test
    void isAllOrNothing() {
        booking.hold(booking.anIntake(therapist), therapist, THIRD_WEEK);

        var refused = create(every(1, "\"count\":3"), UUID.randomUUID().toString());

        assertThat(refused.problem()).isEqualTo("series-conflict");
        assertThat(refused.json().path("conflicts").toString())
                .isEqualTo("[{\"localStart\":\"2026-12-09T09:00:00\",\"cause\":\"slot-taken\"}]");
        assertThat(booking.hold(booking.anIntake(therapist), therapist, NINE).status())
                .isEqualTo(201);
    }

    @Test
    void goesWithoutTheDatesThatAreTakenWhereTheCallerLetsIt() {
        booking.hold(booking.anIntake(therapist), therapist, THIRD_WEEK);

        var series = create(
                every(1, "\"count\":4,\"onConflict\":\"skip\""),
                UUID.randomUUID().toString());

        assertThat(series.status()).isEqualTo(201);
        assertThat(series.json().path("appointments").findValuesAsString("localStart"))
                .containsExactly("2026-11-25T09:00:00", "2026-12-02T09:00:00", "2026-12-16T09:00:00");
        assertThat(series.json().path("conflicts").findValuesAsString("localStart"))
                .containsExactly("2026-12-09T09:00:00");
    }

    @Test
    void namesTheDatesOnWhichTheClientIsElsewhere() {
        var other = booking.aTherapist();
        var client = "client-" + UUID.randomUUID();
        intake = booking.anIntake(Level.GREEN, client, therapist);
        booking.anAppointment(booking.anIntake(Level.GREEN, client, other), other, THIRD_WEEK);

        var refused = create(every(1, "\"count\":3"), UUID.randomUUID().toString());

        assertThat(refused.json().path("conflicts").toString())
                .isEqualTo("[{\"localStart\":\"2026-12-09T09:00:00\",\"cause\":\"client-overlap\"}]");
        assertThat(booking.hold(booking.anIntake(therapist), therapist, NINE).status())
                .isEqualTo(201);
    }

    @Test
    void movesOrCancelsOneWithoutTheRest() {
        var series = create(every(1, "\"count\":3"), UUID.randomUUID().toString());
        var ids = series.json().path("appointments").findValuesAsString("id");

        change(ids.get(0), "cancel", "{\"reason\":\"client-asked\"}");
        change(ids.get(1), "reschedule", "{\"start\":\"2026-12-03T10:00:00-05:00\"}");

        var after = read(series).path("appointments");
        assertThat(after.findValuesAsString("id")).isEqualTo(ids);
        assertThat(after.findValuesAsString("status")).containsExactly("cancelled", "booked", "booked");
        assertThat(after.findValuesAsString("localStart"))
                .containsExactly("2026-11-25T09:00:00", "2026-12-03T10:00:00", "2026-12-09T09:00:00");
    }

    @Test
    void answersTheSameKeyWithTheSameSeries() {
        var key = UUID.randomUUID().toString();
        var first = create(every(1, "\"count\":2"), key);
        change(first.json().at("/appointments/0/id").asString(), "cancel", "{\"reason\":\"client-asked\"}");

        var again = create(every(1, "\"count\":2"), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(create(every(2, "\"count\":2"), key).problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void beginsWithAnHourThatIsHeld() {
        var hold = booking.hold(intake, therapist, NINE).json().path("id").asString();

        var series = create("{\"holdId\":\"" + hold + "\",\"every\":1,\"count\":2}", "held");

        assertThat(series.json().at("/appointments/0/id").asString()).isEqualTo(hold);
        assertThat(booking.book(intake, hold).problem()).isEqualTo("hold-gone");
    }

    @Test
    void refusesAFormThatNamesNoEndOrTooMany() {
        assertThat(create(every(1, "\"onConflict\":\"skip\""), "a").problem()).isEqualTo("invalid-form");
        assertThat(create(every(1, "\"count\":53"), "b").problem()).isEqualTo("invalid-form");
        assertThat(create(every(3, "\"count\":2"), "c").problem()).isEqualTo("invalid-form");
        assertThat(create(every(1, "\"until\":\"2030-01-01\""), "d").problem()).isEqualTo("invalid-form");
        assertThat(create(every(1, "\"until\":\"2026-01-01\""), "e").problem()).isEqualTo("invalid-form");
    }

    @Test
    void isForItsPartiesOnly() {
        var series = create(every(1, "\"count\":2"), UUID.randomUUID().toString());
        var path = "/api/series/" + series.json().path("id").asString();
        var stranger = booking.asHolder(booking.anIntake(therapist), "Idempotency-Key", "x");

        assertThat(booking.http().get(path, stranger).status()).isEqualTo(404);
        assertThat(booking.http()
                        .post("/api/series", every(1, "\"count\":2"), stranger)
                        .status())
                .isEqualTo(404);
        assertThat(booking.http()
                        .get(path, booking.as(booking.issuer().staff()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void needsAClinicianWhereTheIntakeDoes() {
        intake = booking.anIntake(Level.YELLOW, "yellow-series", therapist);

        assertThat(create(every(1, "\"count\":2"), "yellow").problem()).isEqualTo("series-refused");
        assertThat(createAs(every(1, "\"count\":2"), booking.issuer().clinician())
                        .status())
                .isEqualTo(201);
    }

    private void change(String id, String what, String body) {
        var answer = booking.http()
                .post("/api/appointments/" + id + '/' + what, body, booking.asHolder(intake, "If-Match", "\"1\""));
        assertThat(answer.status()).isEqualTo(200);
    }

    private tools.jackson.databind.JsonNode read(Answer series) {
        return booking.http()
                .get("/api/series/" + series.json().path("id").asString(), booking.asHolder(intake))
                .json();
    }

    private Answer create(String body, String key) {
        return booking.http().post("/api/series", body, booking.asHolder(intake, "Idempotency-Key", key));
    }

    private static Answer createAs(String body, String token) {
        var key = UUID.randomUUID().toString();
        return booking.http().post("/api/series", body, booking.as(token, "Idempotency-Key", key));
    }

    private String every(int weeks, String more) {
        return wish(NINE, "\"every\":" + weeks + ',' + more);
    }

    private String wish(String start, String more) {
        return "{\"therapistId\":\"%s\",\"intakeId\":\"%s\",\"start\":\"%s\",%s}"
                .formatted(therapist, intake, start, more);
    }
}
