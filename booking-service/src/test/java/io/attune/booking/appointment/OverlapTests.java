package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.PaperBooking;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.hold.HoldOutcome.NotAnOpenHour;
import io.attune.booking.hold.HoldOutcome.SlotTaken;
import io.attune.booking.hours.Commitments;
import io.attune.booking.roster.TherapistId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One Wednesday in Toronto on which an hour is taken, and another wished for under terms that are others by then. */
class OverlapTests {

    private final PaperBooking booking = new PaperBooking();

    @BeforeEach
    void aTherapistAndTwoClients() {
        booking.aTherapist("maya");
        booking.anIntake("anna", "maya");
        booking.anIntake("ben", "maya");
    }

    @AfterEach
    void close() {
        booking.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # taken, by a session of, with buffer, wished, for a session of, with buffer, answer
                    10:00, 50,  0, 10:30, 50,  0, taken
                    10:00, 50,  0, 10:50, 50,  0, held
                    10:00, 50, 10, 10:50, 50,  0, taken
                    10:00, 50, 10, 11:00, 50,  0, held
                    10:00, 50,  0, 09:10, 50,  0, held
                    10:00, 50,  0, 09:10, 50, 10, taken
                    10:00, 50,  0, 09:00, 50, 10, held
                    10:00, 50,  0, 09:00, 60,  0, held
                    10:00, 50,  0, 09:00, 60,  5, taken
                    10:00, 80, 15, 11:30, 25,  0, taken
                    10:00, 80, 15, 11:35, 25,  0, held
                    10:00, 25,  0, 10:25, 80,  0, held
                    10:00, 25,  0, 10:20, 80,  0, taken
                    10:00, 25,  0, 09:00, 80,  0, taken
                    10:30, 25,  0, 10:00, 90,  0, taken
                    10:00, 90,  0, 10:30, 25,  0, taken
                    """)
    void whatIsTakenKeepsItsOwnLengthAndBuffer(
            LocalTime taken,
            int length,
            int buffer,
            LocalTime wished,
            int wishedLength,
            int wishedBuffer,
            String answer) {
        booking.givesSessionsEveryFiveMinutes(length, buffer);
        var first = (Held) booking.hold("anna", "maya", at(taken), "anna");
        booking.givesSessionsEveryFiveMinutes(wishedLength, wishedBuffer);

        var second = booking.hold("ben", "maya", at(wished), "ben");

        assertThat(said(second)).isEqualTo(answer);
        assertThat(booking.wednesdayOf("maya").hold(first.hold().id())).contains(first.hold());
    }

    @Test
    void anAppointmentAtTheEndOfTheDayStandsWhenSessionsBecomeLonger() {
        var last = (Held) booking.hold("anna", "maya", at(LocalTime.of(16, 0)), "anna");
        booking.book("anna", last.hold().id(), "anna");

        booking.givesSessionsOf(80, 15);
        booking.bean(Commitments.class).reconsider(new TherapistId("maya"));

        assertThat(booking.wednesdayOf("maya").appointments().getFirst().attentions())
                .isEmpty();
    }

    private static Instant at(LocalTime time) {
        return OffsetDateTime.of(PaperBooking.WEDNESDAY, time, ZoneOffset.ofHours(-5))
                .toInstant();
    }

    private static String said(HoldOutcome outcome) {
        return switch (outcome) {
            case Held _ -> "held";
            case SlotTaken _ -> "taken";
            case NotAnOpenHour(var rule) -> rule.code();
            default -> "unexpected: " + outcome;
        };
    }
}
