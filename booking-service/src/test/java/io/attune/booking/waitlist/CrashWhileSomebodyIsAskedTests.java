package io.attune.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.NumberedWrites.Crash;
import io.attune.booking.PaperBooking;
import io.attune.booking.appointment.BookingOutcome.Booked;
import io.attune.booking.availability.Interval;
import io.attune.booking.day.Hold;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.intake.Party;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Joining and being asked, with a process that dies before any one of its writes: nobody is forgotten or asked twice.
 */
class CrashWhileSomebodyIsAskedTests {

    private static final Interval NINE_O_CLOCK =
            new Interval(PaperBooking.NINE, PaperBooking.NINE.plus(Duration.ofMinutes(1)));

    private final PaperBooking booking = new PaperBooking();

    @BeforeEach
    void aTherapistWithOnePlaceAndTwoClients() {
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
    void makesNineWritesFromJoiningToBeingAsked() {
        joinAndBeAsked();

        assertThat(booking.writes().made())
                .containsExactly(
                        "queues",
                        "waitlist",
                        "queues",
                        "waitlist",
                        "caseloads",
                        "calendars",
                        "places",
                        "days",
                        "queues");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void asksOnceWhenTheSameCommandComesAgain(int write) {
        crashAt(write);

        joinAndBeAsked();

        assertThat(holds()).extracting(Hold::intakeId).containsExactly("anna");
        assertThat(placeOfAnna().offer()).contains(holds().getFirst());
        assertThat(booking.book("anna", holds().getFirst().id(), "book")).isInstanceOf(Booked.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void goesOnWithWhoeverWaitsThoughNobodyTellsOfThemAgain(int write) {
        crashAt(write);

        laterRound();

        assertThat(holds()).extracting(Hold::intakeId).containsExactly("anna");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void blocksNobodyForGood(int write) {
        crashAt(write);
        booking.clock().advance(Duration.ofHours(12));

        var held = booking.hold("ben", "maya", "ben");

        assertThat(held).isInstanceOf(Held.class);
        assertThat(booking.book("ben", ((Held) held).hold().id(), "ben")).isInstanceOf(Booked.class);
    }

    @Test
    void offersWhatOpensThoughNobodyTellsOfIt() {
        booking.hold("ben", "maya", "ben");
        joinAndBeAsked();
        var whileTaken = holds();

        booking.clock().advance(Duration.ofMinutes(10));
        booking.bean(WaitlistRounds.class).run();

        assertThat(whileTaken).extracting(Hold::intakeId).containsExactly("ben");
        assertThat(holds()).extracting(Hold::intakeId).containsExactly("anna");
    }

    @Test
    void keepsTheOnlyPlaceForWhoeverIsAskedAndForNoLonger() {
        joinAndBeAsked();

        var meanwhile = booking.hold("ben", "maya", PaperBooking.NINE.plus(Duration.ofHours(1)), "early");
        booking.clock().advance(Duration.ofHours(12));
        var after = booking.hold("ben", "maya", PaperBooking.NINE.plus(Duration.ofHours(1)), "late");

        assertThat(meanwhile).isInstanceOf(HoldOutcome.TherapistUnavailable.class);
        assertThat(after).isInstanceOf(Held.class);
    }

    @Test
    void keepsTheMarkOfWhoeverIsJustJoining() {
        booking.writes().rightBefore("waitlist", booking.bean(WaitlistRounds.class)::run);

        join("anna");

        assertThat(booking.writes().made()).containsExactly("queues", "waitlist");
    }

    @Test
    void goesOnWithWhoeverWasToBeAskedBeforeAskingAnyoneElse() {
        booking.anIntake("cleo", "maya");
        booking.writes().rightBefore("days", () -> {
            join("cleo");
            booking.bean(WaitlistRounds.class).run();
        });

        joinAndBeAsked();

        assertThat(holds()).extracting(Hold::intakeId).containsExactly("anna");
    }

    @Test
    void leavesAnHourToWhoeverTookItWhileSomebodyWasBeingAsked() {
        booking.writes().rightBefore("days", () -> booking.hold("ben", "maya", "ben"));

        joinAndBeAsked();

        assertThat(holds()).hasSize(1);
    }

    private WaitlistReading.Seen placeOfAnna() {
        return booking.bean(WaitlistReading.class)
                .find(WaitlistEntry.idOf("anna"), new Party.Practice("staff"))
                .orElseThrow();
    }

    private List<Hold> holds() {
        return booking.wednesdayOf("maya").holds().stream()
                .filter(hold -> hold.isLive(booking.clock().instant()))
                .toList();
    }

    private void crashAt(int write) {
        booking.writes().crashAt(write);
        try {
            joinAndBeAsked();
        } catch (Crash crash) {
            assertThat(write)
                    .as("only joining lets it through; a round goes on with others")
                    .isLessThan(2);
        }
        booking.writes().crashAt(-1);
    }

    private void joinAndBeAsked() {
        join("anna");
        laterRound();
    }

    private void join(String intake) {
        var wish = new Wish(List.of("maya"), List.of(), NINE_O_CLOCK, null);
        booking.bean(WaitlistJoining.class).join(new JoinTheWaitlist(intake, wish), booking.command("join/" + intake));
    }

    /** Late enough that the turn of whoever died is over. */
    private void laterRound() {
        booking.clock().advance(Duration.ofSeconds(31));
        booking.bean(WaitlistRounds.class).run();
    }
}
