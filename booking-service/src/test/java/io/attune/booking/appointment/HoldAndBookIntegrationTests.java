package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HoldAndBookIntegrationTests {

    private static RunningBooking booking;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @Test
    void holdsAndBooksAnOpenHour() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);

        var hold = booking.hold(intake, therapist, RunningBooking.NINE);
        var appointment = booking.book(intake, hold.json().path("id").asString());

        assertThat(hold.status()).isEqualTo(201);
        assertThat(hold.json().path("expiresAt").asString()).isEqualTo("2026-11-23T08:10:00-07:00");
        assertThat(appointment.status()).isEqualTo(201);
        assertThat(appointment.header("ETag")).contains("\"1\"");
        assertThat(appointment.body())
                .isEqualTo("{\"id\":\"%s\",\"status\":\"booked\",\"therapistId\":\"%s\",\"intakeId\":\"%s\","
                                .formatted(hold.json().path("id").asString(), therapist, intake)
                        + "\"start\":\"2026-11-25T07:00:00-07:00\",\"end\":\"2026-11-25T07:50:00-07:00\","
                        + "\"localStart\":\"2026-11-25T09:00:00\",\"timeZone\":\"America/Toronto\",\"version\":1,"
                        + "\"format\":\"video\",\"place\":{\"kind\":\"video\"}}");
    }
}
