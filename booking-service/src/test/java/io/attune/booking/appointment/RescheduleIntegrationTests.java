package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.caseload.Caseloads;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RescheduleIntegrationTests {

    private static final String NINE = RunningBooking.NINE;
    private static final String ELEVEN = "2026-11-25T11:00:00-05:00";
    private static final String FRIDAY = "2026-11-27T09:00:00-05:00";

    private static RunningBooking booking;

    private String therapist = "";
    private String intake = "";
    private String id = "";

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @BeforeEach
    void anAppointmentOnWednesdayAtNine() {
        booking.clock().set(Instant.parse("2026-11-23T15:00:00Z"));
        therapist = booking.aTherapist();
        intake = booking.anIntake(therapist);
        id = booking.anAppointment(intake, therapist, NINE);
    }

    @Test
    void keepsItsIdAndLinkOnAnotherDay() {
        var moved = move(1, FRIDAY);

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.header("ETag")).contains("\"2\"");
        assertThat(moved.json().path("id").asString()).isEqualTo(id);
        assertThat(moved.json().path("localStart").asString()).isEqualTo("2026-11-27T09:00:00");
        assertThat(read().body()).isEqualTo(moved.body());
        assertThat(booking.hold(booking.anIntake(therapist), therapist, NINE).status())
                .isEqualTo(201);
        assertThat(booking.hold(booking.anIntake(therapist), therapist, FRIDAY).problem())
                .isEqualTo("slot-taken");
        assertThat(booking.bean(Caseloads.class).find(therapist).seats())
                .extracting(seat -> seat.end())
                .containsExactly(Instant.parse("2026-11-27T14:50:00Z"));
    }

    @Test
    void isToldAsAMoveAndNeverAsACancellation() {
        move(1, FRIDAY);
        move(2, ELEVEN);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .extracting(Received::type)
                .containsExactly("appointment.booked.v1", "appointment.rescheduled.v1", "appointment.rescheduled.v1"));
        assertThat(booking.eventsOf(id).getLast().value())
                .contains("\"previousStart\":\"2026-11-27T14:00:00Z\"")
                .contains("\"start\":\"2026-11-25T16:00:00Z\"")
                .contains("\"rescheduledBy\":\"client\",\"reason\":\"client-asked\"");
    }

    @Test
    void isNotInItsOwnWay() {
        var half = "2026-11-25T10:00:00-05:00";

        assertThat(move(1, half).status()).isEqualTo(200);
        assertThat(move(2, NINE).status()).isEqualTo(200);
        assertThat(read().json().path("version").asInt()).isEqualTo(3);
    }

    @Test
    void goesToAnotherDayAndBackAndIsStillFoundByItsFirstPlace() {
        move(1, FRIDAY);
        move(2, NINE);
        var moved = move(3, "2026-11-26T09:00:00-05:00");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(read().body()).isEqualTo(moved.body());
        assertThat(cancel(4).json().path("status").asString()).isEqualTo("cancelled");
    }

    @Test
    void refusesWhatIsNotAnOpenHour() {
        assertThat(move(1, "2026-11-27T07:00:00-05:00").json().path("rule").asString())
                .isEqualTo("outside-hours");
        assertThat(move(1, "2026-11-27T09:05:00-05:00").json().path("rule").asString())
                .isEqualTo("off-grid");
        assertThat(move(1, "2026-11-24T09:00:00-05:00").json().path("rule").asString())
                .isEqualTo("inside-notice");
        assertThat(move(1, "2027-11-24T09:00:00-05:00").json().path("rule").asString())
                .isEqualTo("beyond-horizon");
        assertThat(move(1, NINE).problem()).isEqualTo("invalid-form");
        assertThat(read().header("ETag")).contains("\"1\"");
    }

    @Test
    void refusesATimeThatNoClockShowsAndAsksWhichOfTwo() {
        var spring = "{\"start\":\"2027-03-14T02:30:00\",\"timeZone\":\"America/Toronto\"}";
        var autumn = "{\"start\":\"2027-11-07T01:30:00\",\"timeZone\":\"America/Toronto\"}";

        assertThat(move(spring, booking.asHolder(intake, "If-Match", "\"1\"")).problem())
                .isEqualTo("nonexistent-local-time");
        assertThat(move(autumn, booking.asHolder(intake, "If-Match", "\"1\"")).problem())
                .isEqualTo("ambiguous-local-time");
    }

    @Test
    void asksForTheVersionThatWasRead() {
        assertThat(move(body(FRIDAY), booking.asHolder(intake)).status()).isEqualTo(428);
        assertThat(move(7, FRIDAY).problem()).isEqualTo("stale-version");
    }

    @Test
    void answersTheSameKeyWithTheSameMove() {
        var first = move(1, FRIDAY, "Idempotency-Key", "move-key");
        move(2, ELEVEN);

        var again = move(1, FRIDAY, "Idempotency-Key", "move-key");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(move(1, ELEVEN, "Idempotency-Key", "move-key").problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void tellsTheNextOpenHoursWhenSomeoneElseHasThatOne() {
        booking.hold(booking.anIntake(therapist), therapist, FRIDAY);

        var taken = move(1, FRIDAY);

        assertThat(taken.problem()).isEqualTo("slot-taken");
        assertThat(taken.json().at("/nextOpenHours/0/start").asString()).isEqualTo("2026-11-27T08:00:00-07:00");
    }

    @Test
    void leavesTheClientOneHourAtATimeUnlessThePracticeSaysWhyNot() {
        var other = booking.aTherapist();
        var elsewhere = booking.anIntake(io.attune.booking.intake.Intake.Level.GREEN, clientOf(intake), other);
        booking.anAppointment(elsewhere, other, FRIDAY);

        var refused = move(1, FRIDAY);
        var allowed = move(overridden(FRIDAY), asStaff(1));

        assertThat(refused.problem()).isEqualTo("client-overlap");
        assertThat(allowed.status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .last()
                .extracting(Received::value)
                .asString()
                .contains("\"override\":\"client-agreed\""));
    }

    @Test
    void isTooLateForTheClientWithinADayOfItsStart() {
        booking.clock().set(Instant.parse("2026-11-24T14:00:00Z"));
        var inTime = move(1, FRIDAY);
        booking.clock().set(Instant.parse("2026-11-26T14:00:00.001Z"));
        var next = "2026-11-30T09:00:00-05:00";

        var tooLate = move(2, next);
        var pretended = move(overridden(next), booking.asHolder(intake, "If-Match", "\"2\""));
        var without = move(body(next), asStaff(2));
        var overridden = move(overridden(next), asStaff(2));

        assertThat(inTime.status()).isEqualTo(200);
        assertThat(tooLate.problem()).isEqualTo("too-late");
        assertThat(pretended.status()).isEqualTo(403);
        assertThat(without.problem()).isEqualTo("too-late");
        assertThat(overridden.status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .last()
                .extracting(Received::value)
                .asString()
                .contains("\"late\":true,\"override\":\"client-agreed\""));
    }

    @Test
    void isForItsPartiesOnly() {
        var stranger = booking.anIntake(therapist);
        var issuer = booking.issuer();

        assertThat(move(body(FRIDAY), booking.asHolder(stranger, "If-Match", "\"1\""))
                        .status())
                .isEqualTo(404);
        assertThat(move(body(FRIDAY), booking.as(issuer.therapist(booking.aTherapist()), "If-Match", "\"1\""))
                        .status())
                .isEqualTo(404);
        assertThat(move(body(FRIDAY), booking.as(issuer.therapist(therapist), "If-Match", "\"1\""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void movesNothingThatIsOverOrWhoseTherapistIsAway() {
        cancel(1);
        assertThat(move(2, FRIDAY).problem()).isEqualTo("appointment-over");

        var another = booking.anAppointment(intake, therapist, ELEVEN);
        booking.heard(therapist, Standing.PAUSED);
        var answer = booking.http()
                .post(
                        "/api/appointments/" + another + "/reschedule",
                        body(FRIDAY),
                        booking.asHolder(intake, "If-Match", "\"2\""));
        assertThat(answer.problem()).isEqualTo("therapist-unavailable");
    }

    private Answer read() {
        return booking.http().get("/api/appointments/" + id, booking.asHolder(intake));
    }

    private Answer cancel(long version) {
        return booking.http()
                .post(
                        "/api/appointments/" + id + "/cancel",
                        "{\"reason\":\"client-asked\"}",
                        booking.asHolder(intake, "If-Match", "\"" + version + "\""));
    }

    private Answer move(long version, String start, String... more) {
        var headers = booking.asHolder(intake, "If-Match", "\"" + version + "\"");
        return move(
                body(start), Stream.concat(Stream.of(headers), Stream.of(more)).toArray(String[]::new));
    }

    private Answer move(String body, String... headers) {
        return booking.http().post("/api/appointments/" + id + "/reschedule", body, headers);
    }

    private static String body(String start) {
        return "{\"start\":\"" + start + "\"}";
    }

    private static String overridden(String start) {
        return "{\"start\":\"" + start + "\",\"override\":{\"reason\":\"client-agreed\"}}";
    }

    private static String[] asStaff(long version) {
        return booking.as(booking.issuer().staff(), "If-Match", "\"" + version + "\"");
    }

    private static String clientOf(String intake) {
        return booking.bean(io.attune.booking.intake.Intakes.class)
                .find(intake)
                .orElseThrow()
                .state()
                .clientId();
    }
}
