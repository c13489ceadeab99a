package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.intake.Intake.Level;
import io.attune.booking.intake.Intake.State;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentIntegrationTests {

    private static final String NINE = RunningBooking.NINE;
    private static final String FRIDAY = "2026-11-27T09:00:00-05:00";

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
    void answersTheSameKeyWithTheSameAppointmentEvenAfterItWasCancelled() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var hold = booking.hold(intake, therapist, NINE).json().path("id").asString();
        var first = booking.book(intake, hold, "one-key");
        cancel(intake, hold, 1);

        var again = booking.book(intake, hold, "one-key");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(booking.book(intake, hold, "another-key").problem()).isEqualTo("hold-gone");
    }

    @Test
    void refusesTheSameKeyForAnotherHold() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var first = booking.hold(intake, therapist, NINE).json().path("id").asString();
        booking.book(intake, first, "one-key");
        var second = booking.hold(intake, therapist, FRIDAY).json().path("id").asString();

        assertThat(booking.book(intake, second, "one-key").problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void booksNothingOnceTheTenMinutesAreOver() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var hold = booking.hold(intake, therapist, NINE).json().path("id").asString();

        booking.clock().advance(Duration.ofMinutes(10));

        assertThat(booking.book(intake, hold).problem()).isEqualTo("hold-expired");
    }

    @Test
    void cancelsForTheVersionThatWasRead() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);

        var stale = cancel(intake, id, 7);
        var cancelled = cancel(intake, id, 1);
        var again = cancel(intake, id, 2);

        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(cancelled.json().path("status").asString()).isEqualTo("cancelled");
        assertThat(cancelled.header("ETag")).contains("\"2\"");
        assertThat(again.problem()).isEqualTo("appointment-over");
        assertThat(booking.hold(intake, therapist, NINE).status()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .extracting(Received::type)
                .containsExactly("appointment.booked.v1", "appointment.cancelled.v1"));
    }

    @Test
    void answersACancellationTwiceUnderTheSameKey() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);

        var first = cancel(intake, id, 1, "Idempotency-Key", "cancel-key");
        var again = cancel(intake, id, 1, "Idempotency-Key", "cancel-key");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void showsAppointmentsToTheirPartiesOnly() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);
        var issuer = booking.issuer();

        assertThat(read(id, booking.asHolder(intake)).status()).isEqualTo(200);
        assertThat(read(id, booking.as(issuer.staff())).json().path("start").asString())
                .isEqualTo("2026-11-25T09:00:00-05:00");
        assertThat(read(id, booking.as(issuer.therapist(therapist))).status()).isEqualTo(200);
        assertThat(read(id, booking.as(issuer.therapist(booking.aTherapist()))).status())
                .isEqualTo(404);
        assertThat(read(id, booking.asHolder(booking.anIntake(therapist))).status())
                .isEqualTo(404);
        assertThat(read(UUID.randomUUID().toString(), booking.asHolder(intake)).status())
                .isEqualTo(404);
    }

    @Test
    void listsATherapistsAppointmentsForThePractice() {
        var therapist = booking.aTherapist();
        var friday = booking.anAppointment(booking.anIntake(therapist), therapist, FRIDAY);
        var wednesday = booking.anAppointment(booking.anIntake(therapist), therapist, NINE);
        var path = "/api/appointments?therapistId=" + therapist + "&from=2026-11-25T00:00:00Z&to=";
        var staff = booking.as(booking.issuer().staff());

        var both = booking.http().get(path + "2026-11-28T00:00:00Z", staff).json();
        var one = booking.http().get(path + "2026-11-27T14:00:00Z", staff).json();
        var unreadable = booking.http().get(path + "soon", staff);

        assertThat(both.path("appointments").findValuesAsString("id")).containsExactly(wednesday, friday);
        assertThat(one.path("appointments").findValuesAsString("id")).containsExactly(wednesday);
        assertThat(unreadable.problem()).isEqualTo("invalid-parameter");
        assertThat(booking.http()
                        .get(path + "%2B999999999-12-31T00:00:00Z", staff)
                        .problem())
                .isEqualTo("invalid-parameter");
        assertThat(booking.http()
                        .get(path + "2026-11-28T00:00:00Z", booking.asHolder(booking.anIntake(therapist)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void waitsForAClinicianWhereTheIntakeAsksForOne() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(Level.YELLOW, "yellow-1", therapist);
        var hold = booking.hold(intake, therapist, FRIDAY).json().path("id").asString();

        var waiting = booking.book(intake, hold);
        var confirmed = confirm(hold, "{\"decision\":\"confirm\"}", 1);

        assertThat(waiting.status()).isEqualTo(202);
        assertThat(waiting.json().path("status").asString()).isEqualTo("to-confirm");
        assertThat(confirmed.json().path("status").asString()).isEqualTo("booked");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(hold))
                .extracting(Received::type)
                .containsExactly("appointment.needs-attention.v1", "appointment.booked.v1"));
    }

    @Test
    void freesTheHourThatAClinicianDeclined() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(Level.YELLOW, "yellow-2", therapist);
        var id = booking.anAppointment(intake, therapist, FRIDAY);

        var withoutReason = confirm(id, "{\"decision\":\"decline\"}", 1);
        var declined = confirm(id, "{\"decision\":\"decline\",\"reason\":\"needs-more-support\"}", 1);

        assertThat(withoutReason.problem()).isEqualTo("invalid-form");
        assertThat(declined.json().path("status").asString()).isEqualTo("cancelled");
        assertThat(booking.hold(booking.anIntake(therapist), therapist, FRIDAY).status())
                .isEqualTo(201);
    }

    @Test
    void freesTheHourThatNobodyConfirmedADayBefore() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(Level.YELLOW, "yellow-3", therapist);
        var id = booking.anAppointment(intake, therapist, FRIDAY);

        booking.clock().set(Instant.parse("2026-11-26T14:00:00Z"));
        var seen = read(id, booking.asHolder(intake));
        var tooLate = confirm(id, "{\"decision\":\"confirm\"}", 2);
        booking.bean(ConfirmationLapse.class).run();

        assertThat(seen.json().path("status").asString()).isEqualTo("cancelled");
        assertThat(tooLate.problem()).isEqualTo("appointment-over");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .extracting(Received::type)
                .containsExactly("appointment.needs-attention.v1", "appointment.cancelled.v1"));
        assertThat(booking.bean(AwaitedConfirmations.class).all())
                .noneMatch(awaited -> awaited.appointmentId().equals(id));
    }

    @Test
    void holdsNoHourThatLeavesAClinicianNoTime() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(Level.YELLOW, "yellow-4", therapist);
        booking.clock().set(Instant.parse("2026-11-24T13:55:00Z"));

        var answer = booking.hold(intake, therapist, NINE);

        assertThat(answer.json().path("rule").asString()).isEqualTo("inside-notice");
    }

    @Test
    void takesNobodyNewOnceTheCaseloadIsFull() {
        var therapist = booking.aTherapistTaking(1);
        var first = booking.anIntake(Level.GREEN, "a-client", therapist);
        var sameClient = booking.anIntake(Level.GREEN, "a-client", therapist);
        booking.anAppointment(first, therapist, NINE);

        var another = booking.hold(booking.anIntake(therapist), therapist, FRIDAY);
        var same = booking.hold(sameClient, therapist, FRIDAY);

        assertThat(another.problem()).isEqualTo("therapist-unavailable");
        assertThat(same.status()).isEqualTo(201);
    }

    @Test
    void looksAtWhatIsAgreedWithATherapistWhoPauses() {
        var therapist = booking.aTherapist();
        var holder = booking.anIntake(therapist);
        var booked = booking.anIntake(therapist);
        var hold = booking.hold(holder, therapist, NINE).json().path("id").asString();
        var appointment = booking.anAppointment(booked, therapist, FRIDAY);

        booking.heard(therapist, Standing.PAUSED);

        assertThat(booking.book(holder, hold).problem()).isEqualTo("hold-gone");
        assertThat(read(appointment, booking.asHolder(booked)).header("ETag")).contains("\"2\"");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(appointment))
                .extracting(Received::value)
                .last()
                .asString()
                .contains("\"attention\":\"therapist-unavailable\""));
    }

    @Test
    void looksAtWhatIsAgreedForAnIntakeThatIsKeptBack() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var appointment = booking.anAppointment(intake, therapist, FRIDAY);
        var hold = booking.hold(intake, therapist, NINE).json().path("id").asString();

        booking.heard(intake, State.HELD);

        assertThat(booking.book(intake, hold).problem()).isEqualTo("hold-gone");
        assertThat(read(appointment, booking.asHolder(intake)).header("ETag")).contains("\"2\"");
    }

    @Test
    void looksAtWhatIsAgreedOnHoursThatAreNoMore() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var appointment = booking.anAppointment(intake, therapist, FRIDAY);
        var afternoons = "{\"timeZone\":\"America/Toronto\",\"weekly\":"
                + "[{\"day\":\"FRIDAY\",\"from\":\"13:00\",\"to\":\"17:00\"}]}";

        booking.http()
                .put(
                        "/api/therapists/" + therapist + "/hours",
                        afternoons,
                        booking.as(booking.issuer().staff(), "If-Match", "\"1\""));

        assertThat(read(appointment, booking.asHolder(intake)).header("ETag")).contains("\"2\"");
    }

    private static Answer read(String id, String... headers) {
        return booking.http().get("/api/appointments/" + id, headers);
    }

    private static Answer cancel(String intake, String id, long version, String... more) {
        var headers = booking.asHolder(intake, "If-Match", "\"" + version + "\"");
        var all = java.util.stream.Stream.concat(java.util.stream.Stream.of(headers), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return booking.http().post("/api/appointments/" + id + "/cancel", "{\"reason\":\"client-asked\"}", all);
    }

    private static Answer confirm(String id, String body, long version) {
        return booking.http()
                .post(
                        "/api/appointments/" + id + "/confirm",
                        body,
                        booking.as(booking.issuer().clinician(), "If-Match", "\"" + version + "\""));
    }
}
