package io.attune.booking.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.NumberedWrites.Crash;
import io.attune.booking.PaperBooking;
import io.attune.booking.appointment.AppointmentReading;
import io.attune.booking.appointment.BookingOutcome.Booked;
import io.attune.booking.appointment.RescheduleOutcome;
import io.attune.booking.appointment.RescheduleOutcome.Rescheduled;
import io.attune.booking.availability.Interval;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.caseload.Caseloads;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.AppointmentEvent.AppointmentRescheduled;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.intake.Party;
import io.attune.booking.openhours.OccupiedHours;
import io.attune.booking.roster.TherapistId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that dies before any one of the writes of a move leaves the appointment in exactly one place. */
class CrashDuringAMoveTests {

    private static final Instant OLD = PaperBooking.NINE;
    private static final Instant NEW = OLD.plus(Duration.ofDays(7));
    private static final Interval BOTH = new Interval(OLD, NEW.plus(Duration.ofHours(2)));

    private final PaperBooking booking = new PaperBooking();
    private String id = "";

    @BeforeEach
    void anAppointmentOnWednesday() {
        booking.aTherapist("maya");
        booking.aTherapist("noor");
        booking.anIntake("anna", "maya", "noor");
        var held = (Held) booking.hold("anna", "maya", "anna");
        id = ((Booked) booking.book("anna", held.hold().id(), "anna"))
                .appointment()
                .id();
    }

    @AfterEach
    void close() {
        booking.close();
    }

    /** A write more or less than here is a case more or less below. */
    @Test
    void makesEightWritesToAnotherDay() {
        booking.writes().crashAt(-1);

        move(NEW);

        assertThat(booking.writes().made())
                .containsExactly("moves", "calendars", "days", "days", "calendars", "days", "caseloads", "moves");
    }

    @Test
    void makesSixWritesWithinADay() {
        booking.writes().crashAt(-1);

        move(OLD.plus(Duration.ofHours(2)));

        assertThat(booking.writes().made())
                .containsExactly("moves", "calendars", "days", "calendars", "caseloads", "moves");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void isInOnePlaceForEveryReaderAtOnce(int write) {
        crashAt(write, NEW);

        var made = write > 3;
        var appointment = read();
        assertThat(appointment.hour().start()).isEqualTo(made ? NEW : OLD);
        assertThat(appointment.version()).isEqualTo(made ? 2 : 1);
        assertThat(booking.bean(AppointmentReading.class).between(OLD, BOTH.to(), "maya"))
                .containsExactly(appointment);
        assertThat(booking.events().stream().filter(AppointmentRescheduled.class::isInstance))
                .hasSize(made ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void isSettledEverywhereOnceItsTimeIsOver(int write) {
        crashAt(write, NEW);
        booking.clock().advance(Duration.ofSeconds(10));

        booking.bean(MoveSettlement.class).run();
        booking.bean(MoveSettlement.class).run();

        var appointment = read();
        assertThat(booking.bean(OccupiedHours.class).within(new TherapistId("maya"), BOTH))
                .extracting(taken -> taken.interval().from())
                .containsExactly(appointment.hour().start());
        assertThat(booking.bean(ClientCalendars.class).find("client-of-anna").engagements())
                .extracting(engagement -> engagement.start())
                .containsExactly(appointment.hour().start());
        assertThat(booking.bean(Caseloads.class).find("maya").seats())
                .extracting(seat -> seat.end())
                .containsExactly(appointment.hour().end());
        assertThat(booking.bean(UnsettledMoves.class).all()).isEmpty();
        assertThat(booking.dayOf("maya", "2026-12-02").crossings().claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void isMadeOnceWhenTheSameCommandComesAgain(int write) {
        crashAt(write, NEW);

        var again = move(NEW);

        assertThat(again).isEqualTo(new Rescheduled(read()));
        assertThat(read().hour().start()).isEqualTo(NEW);
        assertThat(booking.events().stream().filter(AppointmentRescheduled.class::isInstance))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void leavesTheOtherHourToTheNextWithoutAnySweep(int write) {
        crashAt(write, NEW);
        booking.clock().advance(Duration.ofSeconds(10));
        var free = write > 3 ? OLD : NEW;

        assertThat(booking.hold("anna", "noor", free, "elsewhere")).isInstanceOf(Held.class);
        assertThat(booking.hold("anna", "noor", read().hour().start(), "there"))
                .isInstanceOf(HoldOutcome.ClientOverlap.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void isWholeAfterAnyCrashWithinADay(int write) {
        var later = OLD.plus(Duration.ofHours(2));
        crashAt(write, later);

        var appointment = read();
        booking.clock().advance(Duration.ofSeconds(10));
        booking.bean(MoveSettlement.class).run();

        assertThat(appointment.hour().start()).isEqualTo(write > 2 ? later : OLD);
        assertThat(read()).isEqualTo(appointment);
        assertThat(booking.bean(ClientCalendars.class).find("client-of-anna").engagements())
                .extracting(engagement -> engagement.start())
                .containsExactly(appointment.hour().start());
    }

    @Test
    void failsWhenItComesToDecideAfterItWasGivenUp() {
        booking.writes().rightAfter("days", () -> {
            booking.clock().advance(Duration.ofSeconds(10));
            booking.bean(MoveSettlement.class).run();
            booking.clock().set(Instant.parse("2026-11-23T15:00:05Z"));
        });

        assertThatThrownBy(() -> move(NEW)).isInstanceOf(io.attune.platform.decision.Contended.class);

        assertThat(read().hour().start()).isEqualTo(OLD);
        assertThat(booking.dayOf("maya", "2026-12-02").occupied(OLD)).isEmpty();
    }

    private Appointment read() {
        return booking.bean(AppointmentReading.class)
                .find(id, new Party.Client("anna", 1))
                .orElseThrow();
    }

    private void crashAt(int write, Instant to) {
        booking.writes().crashAt(write);
        assertThatThrownBy(() -> move(to)).isInstanceOf(Crash.class);
        booking.writes().crashAt(-1);
    }

    private RescheduleOutcome move(Instant to) {
        return booking.move("anna", id, 1, to, "move");
    }
}
