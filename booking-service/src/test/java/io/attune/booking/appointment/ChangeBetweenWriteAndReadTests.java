package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.PaperBooking;
import io.attune.booking.appointment.BookingOutcome.Booked;
import io.attune.booking.busy.BusyNews;
import io.attune.booking.day.Attention;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.hours.Commitments;
import io.attune.booking.intake.Intake.State;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.roster.TherapistNews;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A rule that lives in another document is broken by nobody, whichever of the two sides stops between its write and its
 * read while the other passes.
 */
class ChangeBetweenWriteAndReadTests {

    private final PaperBooking booking = new PaperBooking();

    @BeforeEach
    void aTherapistAndAnIntake() {
        booking.aTherapist("maya");
        booking.anIntake("anna", "maya");
    }

    @AfterEach
    void close() {
        booking.close();
    }

    @Test
    void withdrawsAHoldWhoseTherapistPausedBeforeItWasReadAgain() {
        booking.writes().rightAfter("days", this::pauseIsWritten);

        var outcome = booking.hold("anna", "maya", "hold");
        pauseReadsTheDays();

        assertThat(outcome).isInstanceOf(HoldOutcome.TherapistUnavailable.class);
        assertThat(booking.wednesdayOf("maya").holds()).isEmpty();
    }

    @Test
    void withdrawsAHoldThatWasWrittenAfterThePauseHadReadTheDays() {
        booking.writes().rightBefore("days", () -> {
            pauseIsWritten();
            pauseReadsTheDays();
        });

        var outcome = booking.hold("anna", "maya", "hold");

        assertThat(outcome).isInstanceOf(HoldOutcome.TherapistUnavailable.class);
        assertThat(booking.wednesdayOf("maya").holds()).isEmpty();
    }

    @Test
    void withdrawsAHoldWhoseIntakeWasKeptBackBeforeItWasReadAgain() {
        booking.writes().rightAfter("days", this::holdingBackIsWritten);

        var outcome = booking.hold("anna", "maya", "hold");
        holdingBackReadsTheDays();

        assertThat(outcome).isInstanceOf(HoldOutcome.IntakeHeld.class);
        assertThat(booking.wednesdayOf("maya").holds()).isEmpty();
    }

    @Test
    void withdrawsAHoldThatWasWrittenAfterTheIntakeWasKeptBackAndTheDaysRead() {
        booking.writes().rightBefore("days", () -> {
            holdingBackIsWritten();
            holdingBackReadsTheDays();
        });

        var outcome = booking.hold("anna", "maya", "hold");

        assertThat(outcome).isInstanceOf(HoldOutcome.IntakeHeld.class);
        assertThat(booking.wednesdayOf("maya").holds()).isEmpty();
    }

    @Test
    void marksAnAppointmentOnceWhoseTherapistPausedBeforeItWasReadAgain() {
        var hold = held();
        booking.writes().rightAfter("days", this::pauseIsWritten);

        var outcome = booking.book("anna", hold, "book");
        pauseReadsTheDays();

        assertMarkedOnce(outcome, Attention.THERAPIST_UNAVAILABLE);
    }

    @Test
    void marksAnAppointmentOnceWhoseIntakeWasKeptBackBeforeItWasReadAgain() {
        var hold = held();
        booking.writes().rightAfter("days", this::holdingBackIsWritten);

        var outcome = booking.book("anna", hold, "book");
        holdingBackReadsTheDays();

        assertMarkedOnce(outcome, Attention.INTAKE_HELD);
    }

    @Test
    void marksAnAppointmentOnceWhoseHourBecameBusyBeforeItWasReadAgain() {
        var hold = held();
        booking.writes().rightAfter("days", this::busyIsWritten);

        var outcome = booking.book("anna", hold, "book");
        busyReadsTheDays();

        assertMarkedOnce(outcome, Attention.CALENDAR_CONFLICT);
    }

    @Test
    void marksAnAppointmentOnceThatWasWrittenAfterTheBusyTimesHadReadTheDays() {
        var hold = held();
        booking.writes().rightBefore("days", () -> {
            busyIsWritten();
            busyReadsTheDays();
        });

        var outcome = booking.book("anna", hold, "book");

        assertMarkedOnce(outcome, Attention.CALENDAR_CONFLICT);
    }

    @Test
    void booksNothingOnceThePauseHasReadTheDays() {
        var hold = held();
        booking.writes().rightBefore("days", () -> {
            pauseIsWritten();
            pauseReadsTheDays();
        });

        var outcome = booking.book("anna", hold, "book");

        assertThat(outcome).isInstanceOf(BookingOutcome.HoldGone.class);
        assertThat(booking.events()).isEmpty();
    }

    @Test
    void marksAnAppointmentOnceWhoseHoursChangedBeforeTheyWereReadAgain() {
        var hold = held();
        booking.writes().rightAfter("days", this::changeOfHoursIsWritten);

        var outcome = booking.book("anna", hold, "book");
        changeOfHoursReadsTheDays();

        assertMarkedOnce(outcome, Attention.HOURS_CHANGED);
    }

    @Test
    void marksAnAppointmentThatWasWrittenAfterTheChangeOfHoursHadReadTheDays() {
        var hold = held();
        booking.writes().rightBefore("days", () -> {
            changeOfHoursIsWritten();
            changeOfHoursReadsTheDays();
        });

        var outcome = booking.book("anna", hold, "book");

        assertMarkedOnce(outcome, Attention.HOURS_CHANGED);
    }

    @Test
    void honoursAHoldThatWasWrittenWhileTheHoursChangedAndFlagsWhatBecomesOfIt() {
        booking.writes().rightBefore("days", () -> {
            changeOfHoursIsWritten();
            changeOfHoursReadsTheDays();
        });

        var outcome = booking.book("anna", held(), "book");

        assertMarkedOnce(outcome, Attention.HOURS_CHANGED);
    }

    @Test
    void marksAnAppointmentOnceWhoseTherapistSaidTheyLeaveBeforeTheyWereReadAgain() {
        var hold = held();
        booking.writes().rightAfter("days", this::leavingIsWritten);

        var outcome = booking.book("anna", hold, "book");
        booking.bean(TherapistNews.class).heardOf("maya");

        assertMarkedOnce(outcome, Attention.THERAPIST_LEAVING);
    }

    @Test
    void withdrawsAHoldOnADateThatItsTherapistSaidTheyLeaveBefore() {
        booking.writes().rightAfter("days", this::leavingIsWritten);

        var outcome = booking.hold("anna", "maya", "hold");
        booking.bean(TherapistNews.class).heardOf("maya");

        assertThat(outcome).isInstanceOf(HoldOutcome.TherapistUnavailable.class);
        assertThat(booking.wednesdayOf("maya").holds()).isEmpty();
    }

    private void assertMarkedOnce(BookingOutcome outcome, Attention cause) {
        var appointment = booking.wednesdayOf("maya").appointments().getFirst();
        assertThat(appointment.attentions()).containsExactly(cause);
        assertThat(outcome).isEqualTo(new Booked(appointment));
        assertThat(booking.events()).hasSize(2);
    }

    private String held() {
        return ((Held) booking.hold("anna", "maya", "hold")).hold().id();
    }

    private void changeOfHoursIsWritten() {
        booking.worksOnWednesdays("13:00", "17:00");
    }

    private void changeOfHoursReadsTheDays() {
        booking.bean(Commitments.class).reconsider(new TherapistId("maya"));
    }

    private void leavingIsWritten() {
        booking.leaves("maya", 2, LocalDate.parse("2026-11-25"));
    }

    private void pauseIsWritten() {
        booking.heard("maya", 2, Standing.PAUSED);
    }

    private void pauseReadsTheDays() {
        booking.bean(TherapistNews.class).heardOf("maya");
    }

    private void busyIsWritten() {
        booking.busyElsewhere("maya", PaperBooking.NINE.plusSeconds(60), PaperBooking.NINE.plusSeconds(120));
    }

    private void busyReadsTheDays() {
        booking.bean(BusyNews.class).changed(new TherapistId("maya"));
    }

    private void holdingBackIsWritten() {
        booking.heard("anna", 2, State.HELD);
    }

    private void holdingBackReadsTheDays() {
        booking.tellOf("anna");
    }
}
