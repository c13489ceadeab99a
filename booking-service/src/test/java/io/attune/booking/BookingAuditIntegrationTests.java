package io.attune.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Http.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingAuditIntegrationTests {

    private RunningBooking booking;

    @BeforeAll
    void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    void stop() {
        booking.close();
    }

    @Test
    void everythingThatIsDoneAboutAnIntakeIsOnItsChainWhateverLeadsThere() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var own = booking.issuer().recordToken(intake);
        var held = post(
                own,
                "/api/holds",
                "{\"therapistId\":\"%s\",\"start\":\"%s\",\"intakeId\":\"%s\"}"
                        .formatted(therapist, RunningBooking.NINE, intake));
        var booked = post(
                own,
                "/api/appointments",
                "{\"holdId\":\"" + held.json().path("id").asString() + "\"}");
        var path = "/api/appointments/" + booked.json().path("id").asString();
        get(path, booking.issuer().staff());
        get(path + ".ics", own);
        get(path, booking.issuer().recordToken(UUID.randomUUID().toString()));
        get(
                "/api/appointments?therapistId=" + therapist
                        + "&from=2026-11-25T00:00:00-05:00&to=2026-11-26T00:00:00-05:00",
                booking.issuer().clinician());

        assertThat(told(intake))
                .containsExactly(
                        "POST /api/holds attempted",
                        "POST /api/holds granted",
                        "POST /api/appointments attempted",
                        "POST /api/appointments granted",
                        "GET /api/appointments/{id} granted",
                        "GET /api/appointments/{id}.ics granted",
                        "GET /api/appointments/{id} refused",
                        "GET /api/appointments granted");
        assertThat(booking.unportable()).isEmpty();
    }

    @Test
    void whoLooksADayBeforeOrAfterTheHourHasAReasonToAndWhoLooksLaterHasNone() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var appointment = booking.anAppointment(intake, therapist, RunningBooking.NINE);
        var work = booking.bean(io.attune.platform.audit.OpenWork.class);
        var nine = java.time.OffsetDateTime.parse(RunningBooking.NINE).toInstant();

        assertThat(appointment).isNotNull();
        assertThat(work.isOpen(intake, nine.minusSeconds(3600 * 23))).isTrue();
        assertThat(work.isOpen(intake, nine.plusSeconds(3600 * 48))).isFalse();
        assertThat(work.isOpen("nobody", nine)).isFalse();
    }

    private List<String> told(String intake) {
        var entries = get(
                        "/api/audit?limit=50&record=" + intake, booking.issuer().admin())
                .json()
                .path("entries");
        return entries.valueStream()
                .sorted((one, other) -> Long.compare(
                        one.path("sequence").asLong(), other.path("sequence").asLong()))
                .map(entry -> entry.path("action").asString()
                        + ' '
                        + entry.path("outcome").asString())
                .toList();
    }

    private Answer get(String path, String token) {
        return booking.http().get(path, booking.as(token));
    }

    private Answer post(String token, String path, String body) {
        return booking.http()
                .post(
                        path,
                        body,
                        booking.as(token, "Idempotency-Key", UUID.randomUUID().toString()));
    }
}
