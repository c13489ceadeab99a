package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.NumberedWrites.Crash;
import io.attune.booking.PaperBooking;
import io.attune.booking.appointment.BookingOutcome.Booked;
import io.attune.booking.day.AppointmentEvent.AppointmentBooked;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HoldOutcome.Held;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that dies before any one of its writes leaves nothing that blocks anyone for good. */
class CrashBetweenAnyTwoWritesTests {

    private final PaperBooking booking = new PaperBooking();

    @BeforeEach
    void aTherapistWithOnePlaceAndTwoClients() {
        booking.aTherapist("maya");
        booking.aTherapist("noor");
        booking.anIntake("anna", "maya", "noor");
        booking.anIntake("ben", "maya");
    }

    @AfterEach
    void close() {
        booking.close();
    }

    /** A write more or less than here is a case more or less below. */
    @Test
    void makesSixWritesBeforeTheEventIsTold() {
        holdAndBook();

        assertThat(booking.writes().made())
                .containsExactly("calendars", "places", "days", "caseloads", "calendars", "days");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void completesWhatWasBegunWhenTheSameCommandsComeAgain(int write) {
        crashAt(write);

        holdAndBook();

        assertThat(booking.events()).hasSize(1).first().isInstanceOf(AppointmentBooked.class);
        assertThat(booking.wednesdayOf("maya").appointments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void givesTheHourAndThePlaceToTheNextOnceTheHoldHasExpired(int write) {
        crashAt(write);
        booking.clock().advance(Duration.ofMinutes(10));

        var held = (Held) booking.hold("ben", "maya", "ben");
        var booked = booking.book("ben", held.hold().id(), "ben");

        assertThat(booked).isInstanceOf(Booked.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void letsTheClientGoElsewhereAtThatHourOnceTheHoldHasExpired(int write) {
        crashAt(write);
        booking.clock().advance(Duration.ofMinutes(10));

        assertThat(booking.hold("anna", "noor", "elsewhere")).isInstanceOf(Held.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void letsTheClientGoElsewhereWithinSecondsWhereNoDayEverHeard(int write) {
        crashAt(write);

        var atOnce = booking.hold("anna", "noor", "at-once");
        booking.clock().advance(Duration.ofSeconds(10));
        var soon = booking.hold("anna", "noor", "soon");

        assertThat(atOnce).isInstanceOf(HoldOutcome.ClientOverlap.class);
        assertThat(soon).isInstanceOf(Held.class);
    }

    @Test
    void refusesTheHoldThatComesLateAfterItsClaimWasTakenForLost() {
        booking.writes().rightBefore("days", () -> {
            booking.clock().advance(Duration.ofSeconds(10));
            assertThat(booking.hold("anna", "noor", "elsewhere")).isInstanceOf(Held.class);
        });

        var late = booking.hold("anna", "maya", "late");

        assertThat(late).isInstanceOf(HoldOutcome.ClientOverlap.class);
        assertThat(booking.wednesdayOf("maya").holds()).isEmpty();
        assertThat(booking.wednesdayOf("noor").holds()).hasSize(1);
    }

    private void crashAt(int write) {
        booking.writes().crashAt(write);
        assertThatThrownBy(this::holdAndBook).isInstanceOf(Crash.class);
        booking.writes().crashAt(-1);
    }

    private void holdAndBook() {
        var held = (Held) booking.hold("anna", "maya", "anna");
        booking.book("anna", held.hold().id(), "anna");
    }
}
