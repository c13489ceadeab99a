package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import io.attune.booking.intake.Intake.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client takes their consent to matching back: what was only held for them is free, what they booked stays. */
class UnmatchedIntakeIntegrationTests {

    private static final String FRIDAY = "2026-11-27T09:00:00-05:00";

    private static RunningBooking booking;

    private String maya = "";
    private String intake = "";

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @BeforeEach
    void aTherapistAndAnIntake() {
        maya = booking.aTherapist();
        intake = booking.anIntake(maya);
    }

    @Test
    void itsHoldsAreFreeForOthersAndNothingMoreIsHeld() {
        var hold = booking.hold(intake, maya, RunningBooking.NINE)
                .json()
                .path("id")
                .asString();

        booking.heard(intake, State.UNMATCHED);

        assertThat(booking.book(intake, hold).problem()).isEqualTo("hold-gone");
        assertThat(booking.hold(booking.anIntake(maya), maya, RunningBooking.NINE)
                        .status())
                .isEqualTo(201);
        assertThat(booking.hold(intake, maya, FRIDAY).problem()).isEqualTo("intake-held");
    }

    @Test
    void itsAppointmentsStayAsTheyAre() {
        var id = booking.anAppointment(intake, maya, FRIDAY);

        booking.heard(intake, State.UNMATCHED);

        var seen = booking.http()
                .get("/api/appointments/" + id, booking.as(booking.issuer().staff()))
                .json();
        assertThat(seen.path("status").asString()).isEqualTo("booked");
        assertThat(seen.path("version").asLong()).isEqualTo(1);
        assertThat(seen.path("attentions").isMissingNode()).isTrue();
    }

    @Test
    void hoursAreHeldAgainOnceTheClientAgreesAgain() {
        booking.heard(intake, State.UNMATCHED);
        booking.heard(intake, State.SUBMITTED);

        assertThat(booking.hold(intake, maya, RunningBooking.NINE).status()).isEqualTo(201);
    }
}
