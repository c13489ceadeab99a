package io.attune.booking.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.NumberedWrites.Crash;
import io.attune.booking.PaperBooking;
import io.attune.booking.availability.Interval;
import io.attune.booking.day.Hold;
import io.attune.booking.hold.AnyHourOutcome.HeldFirst;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holding the first hour of several therapists, cut off anywhere or overtaken by somebody else. */
class CrashWhileSeveralAreAskedTests {

    private static final Interval NINE_O_CLOCK =
            new Interval(PaperBooking.NINE, PaperBooking.NINE.plus(Duration.ofMinutes(1)));

    private final PaperBooking booking = new PaperBooking();

    @BeforeEach
    void twoTherapistsAndTwoClients() {
        booking.aTherapist("maya");
        booking.aTherapist("noor");
        booking.anIntake("anna", "maya", "noor");
        booking.anIntake("ben", "maya", "noor");
    }

    @AfterEach
    void close() {
        booking.close();
    }

    @Test
    void makesThreeWritesWhereTheFirstOneAskedHasAnHour() {
        hold();

        assertThat(booking.writes().made()).containsExactly("calendars", "places", "days");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void holdsOneHourWhenTheSameCommandComesAgain(int write) {
        crashAt(write);

        var held = (HeldFirst) hold();

        assertThat(held.hold().therapistId()).isEqualTo("maya");
        assertThat(holds()).containsExactly(held.hold());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void asksTheNextWhereTheHourWasTakenAfterTheCrash(int write) {
        crashAt(write);
        booking.hold("ben", "maya", "ben");

        var held = (HeldFirst) hold();

        assertThat(held.hold().therapistId()).isEqualTo("noor");
        assertThat(hold()).isEqualTo(held);
        assertThat(holds()).extracting(Hold::intakeId).containsExactlyInAnyOrder("anna", "ben");
    }

    @Test
    void asksTheNextWhereTheHourIsTakenInTheLastMoment() {
        booking.writes().rightBefore("days", () -> booking.hold("ben", "maya", "ben"));

        var held = (HeldFirst) hold();

        assertThat(held.hold().therapistId()).isEqualTo("noor");
        assertThat(held.passedOver().toString()).contains("maya").contains("slot-taken");
    }

    private void crashAt(int write) {
        booking.writes().crashAt(write);
        assertThatThrownBy(this::hold).isInstanceOf(Crash.class);
        booking.writes().crashAt(-1);
    }

    private AnyHourOutcome hold() {
        var wish = new HoldAnyHour("anna", List.of("noor", "maya"), NINE_O_CLOCK, null);
        return booking.bean(FirstHourHolding.class).hold(wish, booking.command("any"));
    }

    private List<Hold> holds() {
        return Stream.of("maya", "noor")
                .flatMap(therapist -> booking.wednesdayOf(therapist).holds().stream())
                .toList();
    }
}
