package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.PaperBooking;
import io.attune.booking.appointment.BookingOutcome.Booked;
import io.attune.booking.appointment.BookingOutcome.HoldExpired;
import io.attune.booking.hold.HoldOutcome.Held;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hold made at 11:50, by the clock alone: on paper nothing sweeps, and nothing is told. */
class LastMillisecondOfAHoldTests {

    private final PaperBooking booking = new PaperBooking();
    private String hold = "";

    @BeforeEach
    void anHourHeldAtTenToTwelve() {
        booking.aTherapist("maya");
        booking.anIntake("anna", "maya");
        booking.clock().set(Instant.parse("2026-11-23T11:50:00Z"));
        hold = ((Held) booking.hold("anna", "maya", "hold")).hold().id();
    }

    @AfterEach
    void close() {
        booking.close();
    }

    @Test
    void isBookedAMillisecondBeforeTwelve() {
        booking.clock().set(Instant.parse("2026-11-23T11:59:59.999Z"));

        assertThat(booking.book("anna", hold, "book")).isInstanceOf(Booked.class);
    }

    @Test
    void isLostAtTwelve() {
        booking.clock().set(Instant.parse("2026-11-23T12:00:00Z"));

        assertThat(booking.book("anna", hold, "book")).isInstanceOf(HoldExpired.class);
        assertThat(booking.wednesdayOf("maya").appointments()).isEmpty();
    }
}
