package io.attune.booking.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intake.Level;
import io.attune.booking.intake.Intake.State;
import io.attune.booking.intake.Intakes;
import io.attune.booking.roster.Therapist.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldIntegrationTests {

    private static final String NINE = RunningBooking.NINE;
    private static final String TEN = "2026-11-25T10:00:00-05:00";

    private static RunningBooking booking;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @BeforeEach
    void setTheClock() {
        booking.clock().set(Instant.parse("2026-11-23T15:00:00Z"));
    }

    @Test
    void answersTheSameKeyWithTheSameHold() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);

        var first = booking.hold(intake, therapist, NINE, "one-key");
        var again = booking.hold(intake, therapist, NINE, "one-key");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void refusesTheSameKeyForAnotherHour() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        booking.hold(intake, therapist, NINE, "one-key");

        var other = booking.hold(intake, therapist, TEN, "one-key");

        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void answersTheSameKeyAsBeforeThoughTheHoldIsOver() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var first = booking.hold(intake, therapist, NINE, "one-key");
        booking.clock().advance(Duration.ofMinutes(11));

        var again = booking.hold(intake, therapist, NINE, "one-key");

        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void decidesARefusedHoldAfreshUnderTheSameKey() {
        var therapist = booking.aTherapist();
        var first = booking.anIntake(therapist);
        var second = booking.anIntake(therapist);
        booking.hold(first, therapist, NINE);

        var refused = booking.hold(second, therapist, NINE, "second-key");
        booking.clock().advance(Duration.ofMinutes(10));
        var held = booking.hold(second, therapist, NINE, "second-key");

        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(held.status()).isEqualTo(201);
    }

    @Test
    void keepsTheHourToTheLastMillisecond() {
        var therapist = booking.aTherapist();
        var first = booking.anIntake(therapist);
        var second = booking.anIntake(therapist);
        booking.clock().set(Instant.parse("2026-11-23T11:50:00Z"));
        booking.hold(first, therapist, NINE);

        booking.clock().set(Instant.parse("2026-11-23T11:59:59.999Z"));
        var inTime = booking.hold(second, therapist, NINE);
        booking.clock().set(Instant.parse("2026-11-23T12:00:00Z"));
        var after = booking.hold(second, therapist, NINE);

        assertThat(inTime.problem()).isEqualTo("slot-taken");
        assertThat(after.status()).isEqualTo(201);
    }

    @Test
    void letsALaterHoldTakeThePlaceOfAnEarlierOne() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var other = booking.anIntake(therapist);
        var earlier = booking.hold(intake, therapist, NINE);

        var later = booking.hold(intake, therapist, TEN);

        assertThat(later.status()).isEqualTo(201);
        assertThat(booking.hold(other, therapist, NINE).status()).isEqualTo(201);
        assertThat(booking.book(intake, earlier.json().path("id").asString()).problem())
                .isEqualTo("hold-gone");
    }

    @Test
    void keepsTheEarlierHoldWhereTheLaterOneIsRefused() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        booking.hold(booking.anIntake(therapist), therapist, TEN);
        var earlier = booking.hold(intake, therapist, NINE).json().path("id").asString();

        var refused = booking.hold(intake, therapist, TEN);

        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(booking.book(intake, earlier).status()).isEqualTo(201);
    }

    @Test
    void givesAnHourBack() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var hold = booking.hold(intake, therapist, NINE).json().path("id").asString();

        var released = booking.http().send("DELETE", "/api/holds/" + hold, "", booking.asHolder(intake));

        assertThat(released.status()).isEqualTo(204);
        assertThat(booking.hold(intake, therapist, NINE).status()).isEqualTo(201);
    }

    @Test
    void tellsAnUnknownHoldFromAForeignOneByNothing() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var stranger = booking.anIntake(therapist);
        var hold = booking.hold(intake, therapist, NINE).json().path("id").asString();

        var foreign = booking.http().send("DELETE", "/api/holds/" + hold, "", booking.asHolder(stranger));
        var unknown = booking.http().send("DELETE", "/api/holds/" + UUID.randomUUID(), "", booking.asHolder(stranger));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        assertThat(foreign.problem()).isEqualTo(unknown.problem());
        assertThat(booking.book(stranger, hold).problem()).isEqualTo("not-found");
    }

    @Test
    void refusesATokenOfAnEarlierEpoch() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var known = booking.bean(Intakes.class).find(intake).orElseThrow().state();
        booking.bean(Intakes.class)
                .keep(intake, 2, new Intake(known.clientId(), State.SUBMITTED, Level.GREEN, known.timeZone(), 2));

        assertThat(booking.hold(intake, therapist, NINE).problem()).isEqualTo("not-found");
    }

    @Test
    void asksForPatienceUntilTheIntakeIsKnown() {
        var therapist = booking.aTherapist();
        var intake = UUID.randomUUID().toString();

        var answer = booking.hold(intake, therapist, NINE);

        assertThat(answer.problem()).isEqualTo("intake-not-ready");
        assertThat(answer.header("Retry-After")).contains("1");
    }

    @Test
    void holdsOnlyWithThoseWhoWereOffered() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(booking.aTherapist());

        assertThat(booking.hold(intake, therapist, NINE).problem()).isEqualTo("not-offered");
    }

    @Test
    void holdsNothingForAnIntakeThatIsKeptBack() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        booking.heard(intake, State.HELD);

        assertThat(booking.hold(intake, therapist, NINE).problem()).isEqualTo("intake-held");
    }

    @Test
    void holdsNothingWithATherapistWhoPaused() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        booking.heard(therapist, Standing.PAUSED);

        assertThat(booking.hold(intake, therapist, NINE).problem()).isEqualTo("therapist-unavailable");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T09:05:00-05:00, off-grid",
        "2026-11-23T09:00:00-05:00, past",
        "2026-11-24T09:00:00-05:00, inside-notice",
        "2027-06-01T09:00:00-04:00, beyond-horizon",
        "2026-11-25T22:00:00-05:00, outside-hours"
    })
    void namesTheRuleThatAStartBreaks(String start, String rule) {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);

        var answer = booking.hold(intake, therapist, start);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("not-an-open-hour");
        assertThat(answer.json().path("rule").asString()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-14T02:30:00, America/Toronto, nonexistent-local-time",
        "2027-11-07T01:30:00, America/Toronto, ambiguous-local-time",
        "2026-11-25T09:00:00, America/Atlantis, invalid-form",
        "2026-11-25T09:00:00-07:00, America/Atlantis, invalid-form",
        "2026-11-25T09:00:00, , invalid-form",
        "2026-02-30T09:00:00Z, , invalid-form",
        "tomorrow, , invalid-form"
    })
    void namesWhatIsWrongWithAStart(String start, String zone, String problem) {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var timeZone = zone == null ? "" : ",\"timeZone\":\"" + zone + '"';
        var body = "{\"therapistId\":\"%s\",\"intakeId\":\"%s\",\"start\":\"%s\"%s}"
                .formatted(therapist, intake, start, timeZone);

        var answer = booking.http().post("/api/holds", body, booking.asHolder(intake, "Idempotency-Key", "k"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                .isIn("/start", "/timeZone");
    }

    @Test
    void readsAWallTimeInItsZone() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var body = "{\"therapistId\":\"%s\",\"intakeId\":\"%s\",\"start\":\"%s\",\"timeZone\":\"America/Toronto\"}"
                .formatted(therapist, intake, "2026-11-25T09:00:00");

        var answer = booking.http().post("/api/holds", body, booking.asHolder(intake, "Idempotency-Key", "k"));

        assertThat(answer.json().path("start").asString()).isEqualTo("2026-11-25T07:00:00-07:00");
    }

    @Test
    void asksForAPlaceThatTheTherapistHas() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var body =
                "{\"therapistId\":\"%s\",\"intakeId\":\"%s\",\"start\":\"%s\",\"format\":\"%s\",\"locationId\":\"%s\"}";

        var phone = booking.http()
                .post(
                        "/api/holds",
                        body.formatted(therapist, intake, NINE, "phone", "downtown"),
                        booking.asHolder(intake, "Idempotency-Key", "k1"));
        var uptown = booking.http()
                .post(
                        "/api/holds",
                        body.formatted(therapist, intake, NINE, "in-person", "uptown"),
                        booking.asHolder(intake, "Idempotency-Key", "k2"));
        var downtown = booking.http()
                .post(
                        "/api/holds",
                        body.formatted(therapist, intake, NINE, "in-person", "downtown"),
                        booking.asHolder(intake, "Idempotency-Key", "k3"));

        assertThat(phone.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/format");
        assertThat(uptown.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/locationId");
        assertThat(downtown.status()).isEqualTo(201);
    }

    @Test
    void showsTheOwnerWhatTheyHold() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var stranger = booking.anIntake(therapist);
        booking.hold(intake, therapist, NINE);

        var path = "/api/therapists/" + therapist + "/open-hours";
        var own = booking.http().get(path, booking.asHolder(intake)).body();
        var others = booking.http().get(path, booking.asHolder(stranger)).body();

        assertThat(own).contains("\"start\":\"2026-11-25T09:00:00-05:00\"").contains("\"heldByYou\":true");
        assertThat(others).doesNotContain("2026-11-25T09:00:00-05:00").doesNotContain("heldByYou");
    }

    @Test
    void refusesCallersWithoutAToken() {
        assertThat(booking.http()
                        .post("/api/holds", "{}", "Idempotency-Key", "k")
                        .status())
                .isEqualTo(401);
    }
}
