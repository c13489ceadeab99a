package io.attune.booking.appointment;

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

/** What may follow on an agreed hour, by whom, and until when. */
class AttendedAndLateIntegrationTests {

    private static final Instant START = Instant.parse("2026-11-25T14:00:00Z");
    private static final String BY_MISTAKE = "{\"reason\":\"recorded-by-mistake\"}";

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
        id = booking.anAppointment(intake, therapist, RunningBooking.NINE);
    }

    @Test
    void isAttendedOnceItHasBegun() {
        booking.clock().set(START.minusMillis(1));
        var tooSoon = record("attended", "{}", asTherapist(1));
        booking.clock().set(START);
        var attended = record("attended", "{}", asTherapist(1));

        assertThat(tooSoon.problem()).isEqualTo("appointment-over");
        assertThat(attended.json().path("status").asString()).isEqualTo("attended");
        assertThat(attended.header("ETag")).contains("\"2\"");
        assertThat(record("attended", BY_MISTAKE, asTherapist(2)).problem()).isEqualTo("appointment-over");
        assertThat(cancel("{\"reason\":\"client-asked\"}", asStaff(2)).problem())
                .isEqualTo("appointment-over");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .extracting(Received::type)
                .containsExactly("appointment.booked.v1", "appointment.attended.v1"));
    }

    @Test
    void isCorrectedWithAReasonWithinSevenDays() {
        booking.clock().set(START);
        record("missed", "{\"reason\":\"client-absent\"}", asStaff(1));

        var unexplained = record("attended", "{}", asStaff(2));
        booking.clock().set(START.plus(Duration.ofDays(7)).minusMillis(1));
        var corrected = record("attended", BY_MISTAKE, asStaff(2));
        booking.clock().set(START.plus(Duration.ofDays(7)));
        var tooLate = record("missed", BY_MISTAKE, asStaff(3));

        assertThat(unexplained.problem()).isEqualTo("invalid-form");
        assertThat(unexplained.json().at("/errors/0/pointer").asString()).isEqualTo("/reason");
        assertThat(corrected.json().path("status").asString()).isEqualTo("attended");
        assertThat(tooLate.problem()).isEqualTo("appointment-over");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .last()
                .extracting(Received::value)
                .asString()
                .contains("\"recordedBy\":\"staff\",\"reason\":\"recorded-by-mistake\""));
    }

    @Test
    void isRecordedByThePracticeOnly() {
        booking.clock().set(START);
        var other = booking.as(booking.issuer().therapist(booking.aTherapist()), "If-Match", "\"1\"");

        assertThat(record("missed", "{}", booking.asHolder(intake, "If-Match", "\"1\""))
                        .status())
                .isEqualTo(403);
        assertThat(record("missed", "{}", other).status()).isEqualTo(404);
        assertThat(record("missed", "{}", asTherapist(7)).problem()).isEqualTo("stale-version");
    }

    @Test
    void isCancelledLateFromADayBeforeOn() {
        booking.clock().set(START.minus(Duration.ofHours(24)).plusMillis(1));

        var cancelled = cancel("{\"reason\":\"client-ill\"}", booking.asHolder(intake, "If-Match", "\"1\""));

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.json().path("late").asBoolean()).isTrue();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .last()
                .extracting(Received::value)
                .asString()
                .contains("\"late\":true"));
    }

    @Test
    void isInGoodTimeADayBefore() {
        booking.clock().set(START.minus(Duration.ofHours(24)));

        var cancelled = cancel("{\"reason\":\"client-ill\"}", booking.asHolder(intake, "If-Match", "\"1\""));

        assertThat(cancelled.json().has("late")).isFalse();
    }

    @Test
    void isNotLateWhereThePracticeLetsItPass() {
        booking.clock().set(START.minus(Duration.ofHours(1)));
        var letPass = "{\"reason\":\"client-ill\",\"override\":{\"reason\":\"client-in-need\"}}";

        var pretended = cancel(letPass, booking.asHolder(intake, "If-Match", "\"1\""));
        var cancelled = cancel(letPass, asStaff(1));

        assertThat(pretended.status()).isEqualTo(403);
        assertThat(cancelled.json().has("late")).isFalse();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .last()
                .extracting(Received::value)
                .asString()
                .contains("\"late\":false,\"override\":\"client-in-need\""));
    }

    @Test
    void letsThePracticeGiveAClientTwoHoursAtOneTime() {
        var other = booking.aTherapist();
        var client = booking.bean(io.attune.booking.intake.Intakes.class)
                .find(intake)
                .orElseThrow()
                .state()
                .clientId();
        var elsewhere = booking.anIntake(Level.GREEN, client, other);
        var wish = "{\"therapistId\":\"%s\",\"start\":\"%s\",\"intakeId\":\"%s\"%s}";
        var override = ",\"override\":{\"reason\":\"client-agreed\"}";

        var refused = booking.hold(elsewhere, other, RunningBooking.NINE);
        var pretended = hold(
                wish.formatted(other, RunningBooking.NINE, elsewhere, override), booking.asHolder(elsewhere, key()));
        var held = hold(
                wish.formatted(other, RunningBooking.NINE, elsewhere, override),
                booking.as(booking.issuer().staff(), key()));
        var booked = booking.book(elsewhere, held.json().path("id").asString());

        assertThat(refused.problem()).isEqualTo("client-overlap");
        assertThat(pretended.status()).isEqualTo(403);
        assertThat(held.status()).isEqualTo(201);
        assertThat(booked.status()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        booking.eventsOf(booked.json().path("id").asString()))
                .last()
                .extracting(Received::value)
                .asString()
                .contains("\"override\":\"client-agreed\""));
    }

    private static String[] key() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
    }

    private static Answer hold(String body, String... headers) {
        return booking.http().post("/api/holds", body, headers);
    }

    private Answer record(String what, String body, String... headers) {
        return booking.http().post("/api/appointments/" + id + '/' + what, body, headers);
    }

    private Answer cancel(String body, String... headers) {
        return booking.http().post("/api/appointments/" + id + "/cancel", body, headers);
    }

    private static String[] asStaff(long version) {
        return booking.as(booking.issuer().staff(), "If-Match", "\"" + version + "\"");
    }

    private String[] asTherapist(long version) {
        return booking.as(booking.issuer().therapist(therapist), "If-Match", "\"" + version + "\"");
    }
}
