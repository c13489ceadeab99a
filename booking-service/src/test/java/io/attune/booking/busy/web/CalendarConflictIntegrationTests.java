package io.attune.booking.busy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import io.attune.platform.testing.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Busy times against what is held and agreed; nine on Wednesday is busy in another calendar. */
class CalendarConflictIntegrationTests {

    private static final String NINE = RunningBooking.NINE;

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
    void aBusyHourCannotBeHeld() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        busyAtNine(therapist);

        var answer = booking.hold(intake, therapist, NINE);

        assertThat(answer.problem()).isEqualTo("slot-taken");
        assertThat(answer.json().at("/nextOpenHours/0/start").asString()).isEqualTo("2026-11-25T08:00:00-07:00");
    }

    @Test
    void anAppointmentAtABusyTimeStaysAndSomeoneLooksAtIt() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var nine = booking.anAppointment(intake, therapist, NINE);
        var noon = booking.anAppointment(booking.anIntake(therapist), therapist, "2026-11-25T12:00:00-05:00");

        busyAtNine(therapist);

        var read = booking.http().get("/api/appointments/" + nine, booking.asHolder(intake));
        assertThat(read.json().path("status").asString()).isEqualTo("booked");
        assertThat(read.json().path("version").asInt()).isEqualTo(2);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(nine))
                .anyMatch(event -> event.toString().contains("calendar-conflict")));
        assertThat(booking.eventsOf(noon)).noneMatch(event -> event.toString().contains("calendar-conflict"));
    }

    @Test
    void aHoldIsHonouredAndTheAppointmentItBecomesIsLookedAt() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var hold = booking.hold(intake, therapist, NINE).json().path("id").asString();
        busyAtNine(therapist);

        var booked = booking.book(intake, hold);

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void ourOwnAppointmentThatComesBackIsNoConflict() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);
        var file = booking.http()
                .get("/api/appointments/" + id + ".ics", booking.asHolder(intake))
                .body();

        var added = upload(therapist, file);

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        var read = booking.http().get("/api/appointments/" + id, booking.asHolder(intake));
        assertThat(read.json().path("version").asInt()).isEqualTo(1);
        assertThat(booking.unportable()).isEmpty();
    }

    private static void busyAtNine(String therapist) {
        var answer = upload(therapist, """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;TZID=America/Toronto:20261125T090000
                DURATION:PT1H
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static Answer upload(String therapist, String file) {
        var path = "/api/therapists/" + therapist + "/busy-feeds";
        var key = UUID.randomUUID().toString();
        return booking.http()
                .send(booking.http()
                        .request(path, booking.as(booking.issuer().staff(), "Idempotency-Key", key))
                        .setHeader("Content-Type", "text/calendar")
                        .POST(BodyPublishers.ofString(file))
                        .build());
    }
}
