package io.attune.booking.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.NumberedWrites.Crash;
import io.attune.booking.PaperBooking;
import io.attune.booking.appointment.AppointmentReading;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.caseload.Caseloads;
import io.attune.booking.day.Appointment;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HoldOutcome.Held;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that dies before any one of the writes of a series leaves all of its appointments or none. */
class CrashDuringASeriesTests {

    private static final Instant FIRST = PaperBooking.NINE;
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(7));

    private final PaperBooking booking = new PaperBooking();

    @BeforeEach
    void aTherapistWithOnePlace() {
        booking.aTherapist("maya");
        booking.anIntake("anna", "maya");
        booking.anIntake("ben", "maya");
    }

    @AfterEach
    void close() {
        booking.close();
    }

    /** A write more or less than here is a case more or less below. */
    @Test
    void makesThirteenWritesForTwoAppointments() {
        booking.writes().crashAt(-1);

        booking.series("anna", "maya", 2, "series");

        assertThat(booking.writes().made())
                .containsExactly(
                        "seriesbegun",
                        "places",
                        "caseloads",
                        "calendars",
                        "days",
                        "places",
                        "caseloads",
                        "calendars",
                        "days",
                        "series",
                        "days",
                        "days",
                        "seriesbegun");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isThereWholeOrNotAtAllForEveryReaderAtOnce(int write) {
        crashAt(write);

        var made = write > 9;
        assertThat(read()).hasSize(made ? 2 : 0);
        assertThat(booking.events()).hasSize(made ? 2 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isSettledEverywhereOnceItsTimeIsOver(int write) {
        crashAt(write);
        booking.clock().advance(Duration.ofMinutes(1));

        booking.bean(SeriesSettlement.class).run();

        var starts = read().stream().map(one -> one.hour().start()).toList();
        assertThat(booking.bean(ClientCalendars.class).find("client-of-anna").engagements())
                .extracting(engagement -> engagement.start())
                .containsExactlyElementsOf(starts);
        assertThat(booking.bean(Caseloads.class).find("maya").seats()).hasSameSizeAs(starts);
        assertThat(booking.bean(UnsettledSeries.class).all()).isEmpty();
        assertThat(booking.wednesdayOf("maya").crossings().claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void leavesItsHoursToTheNextWithoutAnySweep(int write) {
        crashAt(write);
        booking.clock().advance(Duration.ofMinutes(1));

        var next = booking.hold("ben", "maya", SECOND, "next");

        assertThat(next).isInstanceOf(write > 9 ? HoldOutcome.TherapistUnavailable.class : Held.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isMadeOnceWhenTheSameCommandComesAgain(int write) {
        crashAt(write);

        var again = booking.series("anna", "maya", 2, "series");
        booking.clock().advance(Duration.ofMinutes(1));
        booking.bean(SeriesSettlement.class).run();

        assertThat(again).isInstanceOf(SeriesOutcome.Created.class);
        assertThat(read()).extracting(one -> one.hour().start()).containsExactly(FIRST, SECOND);
        assertThat(booking.events()).hasSize(2);
        assertThat(booking.bean(Caseloads.class).find("maya").seats()).hasSize(2);
    }

    private List<Appointment> read() {
        return booking.bean(AppointmentReading.class).between(FIRST, SECOND.plusSeconds(1), "maya");
    }

    private void crashAt(int write) {
        booking.writes().crashAt(write);
        assertThatThrownBy(() -> booking.series("anna", "maya", 2, "series")).isInstanceOf(Crash.class);
        booking.writes().crashAt(-1);
    }
}
