package io.attune.booking.reprojection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.NumberedWrites.Crash;
import io.attune.booking.PaperBooking;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.AppointmentEvent.AppointmentRescheduled;
import io.attune.booking.day.Attention;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.reprojection.ReprojectionOutcome.InStep;
import io.attune.booking.reprojection.ReprojectionOutcome.OlderRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two appointments were made in Toronto, and then Ontario gives up turning its clocks back. */
class ReprojectionTests {

    private static final Instant TEN = PaperBooking.NINE.plus(Duration.ofHours(1));

    private final PaperBooking booking = new PaperBooking();
    private String anna = "";
    private String ben = "";

    @BeforeEach
    void twoAppointments() {
        booking.aTherapist("maya");
        booking.aTherapist("noor");
        booking.anIntake("anna", "maya");
        booking.anIntake("ben", "noor");
        anna = booked("anna", "maya", PaperBooking.NINE);
        ben = booked("ben", "noor", TEN);
        reproject();
    }

    @AfterEach
    void close() {
        booking.close();
    }

    @Test
    void movesEveryInstantAndKeepsEveryLocalTime() {
        booking.staysOnSummerTime("2027a");

        var outcome = (InStep) reproject();

        assertThat(outcome.moved())
                .extracting(moved -> moved.appointment().id())
                .containsExactlyInAnyOrder(anna, ben);
        var hour = booking.wednesdayOf("maya").appointments().getFirst().hour();
        assertThat(hour.start()).isEqualTo(PaperBooking.NINE.minus(Duration.ofHours(1)));
        assertThat(hour.localStart()).isEqualTo("2026-11-25T09:00:00");
        assertThat(outcome.conflicts()).isEmpty();
        assertThat(rescheduled()).hasSize(2);
    }

    @Test
    void movesTheClientsTimeAlong() {
        booking.staysOnSummerTime("2027a");

        reproject();

        var claimed = booking.bean(ClientCalendars.class)
                .find("client-of-anna")
                .engagements()
                .getFirst();
        assertThat(claimed.start()).isEqualTo(PaperBooking.NINE.minus(Duration.ofHours(1)));
        assertThat(claimed.until()).isEqualTo(claimed.end());
    }

    @Test
    void doesNothingMoreTheSecondTime() {
        booking.staysOnSummerTime("2027a");
        reproject();
        booking.writes().crashAt(0);

        var again = (InStep) reproject();

        assertThat(again.moved()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void completesWhatACrashLeftHalfDone(int write) {
        booking.staysOnSummerTime("2027a");
        booking.writes().crashAt(write);
        assertThatThrownBy(this::reproject).isInstanceOf(Crash.class);
        booking.writes().crashAt(-1);

        reproject();

        assertThat(rescheduled()).hasSize(2);
        assertThat(booking.wednesdayOf("maya").appointments().getFirst().version())
                .isEqualTo(2);
        assertThat(booking.wednesdayOf("noor").appointments().getFirst().version())
                .isEqualTo(2);
    }

    /** One write more or less than here is a case more or less above. */
    @Test
    void makesFourWritesForTwoAppointments() {
        booking.staysOnSummerTime("2027a");
        booking.writes().crashAt(-1);

        reproject();

        assertThat(booking.writes().made()).containsExactly("calendars", "days", "calendars", "days");
    }

    @Test
    void neverGoesBackToOlderRules() {
        booking.staysOnSummerTime("2027a");
        reproject();
        booking.staysOnSummerTime("2025c");

        assertThat(reproject()).isEqualTo(new OlderRules());
    }

    @Test
    void listsWhatAPersonHasToLookAtUntilSomeoneDoes() {
        booking.hasNoMorningOn("2026-11-25", "2027a");

        var first = (InStep) reproject();
        var second = (InStep) reproject();

        assertThat(first.moved()).isEmpty();
        assertThat(first.conflicts()).hasSize(2).allSatisfy(each -> assertThat(each.attentions())
                .containsExactly(Attention.ZONE_RULES));
        assertThat(second.conflicts()).isEqualTo(first.conflicts());
    }

    @Test
    void runsByItselfOnceForEachEdition() {
        booking.staysOnSummerTime("2027a");

        assertThat(booking.bean(Reprojection.class).runOnce()).isPresent();
        assertThat(booking.bean(Reprojection.class).runOnce()).isEmpty();
    }

    private ReprojectionOutcome reproject() {
        return booking.bean(Reprojection.class).run();
    }

    private String booked(String intake, String therapist, Instant start) {
        var hold =
                ((Held) booking.hold(intake, therapist, start, intake)).hold().id();
        booking.book(intake, hold, intake);
        return hold;
    }

    private List<AppointmentEvent> rescheduled() {
        return booking.events().stream()
                .filter(AppointmentRescheduled.class::isInstance)
                .toList();
    }
}
