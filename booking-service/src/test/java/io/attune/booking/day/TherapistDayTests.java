package io.attune.booking.day;

import static io.attune.booking.day.DayFixtures.NINE;
import static io.attune.booking.day.DayFixtures.NOW;
import static io.attune.booking.day.DayFixtures.TEN;
import static io.attune.booking.day.DayFixtures.aDayBookedBy;
import static io.attune.booking.day.DayFixtures.aDayToConfirmBy;
import static io.attune.booking.day.DayFixtures.aDayWith;
import static io.attune.booking.day.DayFixtures.aHoldOf;
import static io.attune.booking.day.DayFixtures.after;
import static io.attune.booking.day.DayFixtures.events;
import static io.attune.booking.day.DayFixtures.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.StartAnswer;
import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.availability.StartAnswer.Taken;
import io.attune.booking.day.AppointmentEvent.AppointmentBooked;
import io.attune.booking.day.AppointmentEvent.AppointmentCancelled;
import io.attune.booking.day.AppointmentEvent.AppointmentNeedsAttention;
import io.attune.platform.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TherapistDayTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Cancellation BY_CLIENT = new Cancellation("client", "client-asked", NOW);

    @Test
    void refusesASecondHoldOnTheSameHour() {
        var day = aDayWith(aHoldOf("anna", NINE));

        var decision = day.hold(aHoldOf("ben", NINE), open(), NOW);

        assertThat(decision).isEqualTo(Decision.keep(new HoldDecision.NotOpen(new Taken())));
    }

    @Test
    void keepsTheBufferAfterASessionFree() {
        var day = aDayWith(aHoldOf("anna", NINE));

        var intoTheBuffer = day.hold(aHoldOf("ben", NINE.plus(Duration.ofMinutes(59))), open(), NOW);
        var afterTheBuffer = day.hold(aHoldOf("ben", NINE.plus(Duration.ofMinutes(60))), open(), NOW);

        assertThat(intoTheBuffer.outcome()).isEqualTo(new HoldDecision.NotOpen(new Taken()));
        assertThat(afterTheBuffer.outcome()).isInstanceOf(HoldDecision.Held.class);
    }

    @Test
    void keepsItsOwnBufferFreeOfTheNextSession() {
        var day = aDayWith(aHoldOf("anna", TEN));

        var decision = day.hold(aHoldOf("ben", TEN.minus(Duration.ofMinutes(55))), open(), NOW);

        assertThat(decision.outcome()).isEqualTo(new HoldDecision.NotOpen(new Taken()));
    }

    @Test
    void refusesWhatTheOpenHoursRefuse() {
        StartAnswer offGrid = new NotAnOpenHour(Rule.OFF_GRID);

        var decision = aDayWith().hold(aHoldOf("anna", NINE), taken -> offGrid, NOW);

        assertThat(decision).isEqualTo(Decision.keep(new HoldDecision.NotOpen(offGrid)));
    }

    @Test
    void tellsTheOpenHoursWhatIsTaken() {
        var day = after(aDayBookedBy("anna").hold(aHoldOf("ben", TEN), open(), NOW));

        var taken = day.occupied(NOW);

        assertThat(taken).extracting(occupied -> occupied.interval().from()).containsExactlyInAnyOrder(NINE, TEN);
        assertThat(taken).extracting(occupied -> occupied.heldBy()).containsExactlyInAnyOrder(null, "ben");
    }

    @Test
    void holdsAnHourUntilTheLastMillisecondOfTenMinutes() {
        var day = aDayWith(aHoldOf("anna", NINE, NOON.minus(Duration.ofMinutes(10))));

        var inTime = day.book("hold-of-anna", NOON.minusMillis(1));
        var tooLate = day.book("hold-of-anna", NOON);

        assertThat(inTime.outcome()).isInstanceOf(BookDecision.Booked.class);
        assertThat(tooLate).isEqualTo(Decision.keep(new BookDecision.HoldExpired()));
    }

    @Test
    void givesAnExpiredHoursPlaceToTheNext() {
        var day = aDayWith(aHoldOf("anna", NINE, NOON.minus(Duration.ofMinutes(10))));

        var inTime = day.hold(aHoldOf("ben", NINE, NOON), open(), NOON.minusMillis(1));
        var after = day.hold(aHoldOf("ben", NINE, NOON), open(), NOON);

        assertThat(inTime.outcome()).isEqualTo(new HoldDecision.NotOpen(new Taken()));
        assertThat(after(after).holds()).extracting(Hold::intakeId).containsExactly("ben");
    }

    @Test
    void answersARepeatedHoldWithTheHoldThatIsThere() {
        var hold = aHoldOf("anna", NINE);

        var again = aDayWith(hold).hold(hold, open(), NOW.plusSeconds(60));

        assertThat(again).isEqualTo(Decision.keep(new HoldDecision.Held(hold)));
    }

    @Test
    void freesAReleasedHour() {
        var hold = aHoldOf("anna", NINE);
        var day = after(aDayWith(hold).release(hold.id(), hold.expiresAt(), NOW));

        assertThat(day.hold(aHoldOf("ben", NINE), open(), NOW).outcome()).isInstanceOf(HoldDecision.Held.class);
        assertThat(day.book(hold.id(), NOW).outcome()).isEqualTo(new BookDecision.HoldGone());
    }

    @Test
    void refusesAHoldThatWasGivenUpBeforeItCame() {
        var late = aHoldOf("anna", NINE);
        var day = after(aDayWith().release(late.id(), late.expiresAt(), NOW));

        var decision = day.hold(late, open(), NOW.plusSeconds(5));

        assertThat(decision).isEqualTo(Decision.keep(new HoldDecision.GivenUp()));
    }

    @Test
    void refusesAHoldWhoseTimeRanOutOnTheWay() {
        var late = aHoldOf("anna", NINE);

        var decision = aDayWith().hold(late, open(), late.expiresAt());

        assertThat(decision).isEqualTo(Decision.keep(new HoldDecision.GivenUp()));
    }

    @Test
    void forgetsASpentHoldOnceItWouldHaveEnded() {
        var spent = aHoldOf("anna", NINE);
        var day = after(aDayWith(spent).release(spent.id(), spent.expiresAt(), NOW));

        var later = after(day.hold(aHoldOf("ben", NINE, NOW.plusSeconds(601)), open(), NOW.plusSeconds(601)));

        assertThat(later.spent()).isEmpty();
    }

    @Test
    void heldBecomesBookedUnderTheSameId() {
        var hold = aHoldOf("anna", NINE);

        var decision = aDayWith(hold).book(hold.id(), NOW);

        var booked = Appointment.booked(hold);
        assertThat(decision.outcome()).isEqualTo(new BookDecision.Booked(booked));
        assertThat(events(decision)).containsExactly(new AppointmentBooked(booked, NOW));
        assertThat(after(decision).holds()).isEmpty();
        assertThat(booked.id()).isEqualTo(hold.id());
        assertThat(booked.version()).isEqualTo(1);
    }

    @Test
    void booksAHoldOnce() {
        var decision = aDayBookedBy("anna").book("hold-of-anna", NOW);

        assertThat(decision).isEqualTo(Decision.keep(new BookDecision.AlreadyBooked()));
    }

    @Test
    void doesNotReleaseWhatHasBecomeAnAppointment() {
        var decision = aDayBookedBy("anna").release("hold-of-anna", NOW.plusSeconds(600), NOW);

        assertThat(decision.outcome()).isInstanceOf(ReleaseDecision.IsAppointment.class);
    }

    @Test
    void bookedBecomesCancelledAndFreesTheHour() {
        var decision = aDayBookedBy("anna").cancel("hold-of-anna", 1, BY_CLIENT);

        var cancelled = after(decision).appointment("hold-of-anna").orElseThrow();
        assertThat(cancelled.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(cancelled.version()).isEqualTo(2);
        assertThat(events(decision)).containsExactly(new AppointmentCancelled(cancelled, BY_CLIENT, NOW));
        assertThat(after(decision).hold(aHoldOf("ben", NINE), open(), NOW).outcome())
                .isInstanceOf(HoldDecision.Held.class);
    }

    @Test
    void refusesToCancelAnotherVersion() {
        var decision = aDayBookedBy("anna").cancel("hold-of-anna", 2, BY_CLIENT);

        assertThat(decision).isEqualTo(Decision.keep(new ChangeDecision.Stale()));
    }

    @Test
    void refusesToCancelWhatHasBegun() {
        var decision = aDayBookedBy("anna").cancel("hold-of-anna", 1, new Cancellation("client", "client-asked", NINE));

        assertThat(decision).isEqualTo(Decision.keep(new ChangeDecision.NotPossible()));
    }

    @Test
    void toConfirmTakesTheHourAndAsksForAClinician() {
        var hold = aHoldOf("anna", NINE);

        var decision = aDayWith(hold).bookToConfirm(hold.id(), NOW.plusSeconds(3600), NOW);

        var waiting = after(decision).appointment(hold.id()).orElseThrow();
        assertThat(waiting.status()).isEqualTo(AppointmentStatus.TO_CONFIRM);
        assertThat(events(decision))
                .containsExactly(new AppointmentNeedsAttention(waiting, Attention.CLINICIAN_TO_CONFIRM, NOW));
        assertThat(after(decision).hold(aHoldOf("ben", NINE), open(), NOW).outcome())
                .isEqualTo(new HoldDecision.NotOpen(new Taken()));
    }

    @Test
    void toConfirmBecomesBookedOnConfirmation() {
        var decision = aDayToConfirmBy(NOW.plusSeconds(3600)).confirm("hold-of-anna", 1, NOW);

        var booked = after(decision).appointment("hold-of-anna").orElseThrow();
        assertThat(booked.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(events(decision)).containsExactly(new AppointmentBooked(booked, NOW));
        assertThat(booked.isLive(NOW.plusSeconds(3600))).isTrue();
    }

    @Test
    void toConfirmBecomesCancelledWhenDeclined() {
        var why = new Cancellation("clinician", "needs-more-support", NOW);

        var decision = aDayToConfirmBy(NOW.plusSeconds(3600)).decline("hold-of-anna", 1, why);

        assertThat(after(decision).appointment("hold-of-anna").orElseThrow().status())
                .isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void toConfirmIsOverWhenNobodyAnsweredInTime() {
        var deadline = NOW.plusSeconds(3600);
        var day = aDayToConfirmBy(deadline);

        var seen = day.appointment("hold-of-anna").orElseThrow().seenAt(deadline);
        var lapsed = day.lapse(deadline);

        assertThat(seen.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(day.hold(aHoldOf("ben", NINE, deadline), open(), deadline).outcome())
                .isInstanceOf(HoldDecision.Held.class);
        assertThat(after(lapsed).appointment("hold-of-anna")).contains(seen);
        assertThat(events(lapsed)).hasSize(1).first().isInstanceOf(AppointmentCancelled.class);
        assertThat(after(lapsed).lapse(deadline)).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void refusesAConfirmationThatComesTooLate() {
        var deadline = NOW.plusSeconds(3600);
        var day = aDayToConfirmBy(deadline);

        assertThat(day.confirm("hold-of-anna", 1, deadline.minusMillis(1)).outcome())
                .isInstanceOf(ChangeDecision.Changed.class);
        assertThat(day.confirm("hold-of-anna", 2, deadline).outcome()).isEqualTo(new ChangeDecision.NotPossible());
    }

    @Test
    void confirmsNothingThatIsBooked() {
        var decision = aDayBookedBy("anna").confirm("hold-of-anna", 1, NOW);

        assertThat(decision).isEqualTo(Decision.keep(new ChangeDecision.NotPossible()));
    }

    @Test
    void freesTheHoldsAndMarksTheAppointmentsOfAnIntake() {
        var day = after(aDayBookedBy("anna").hold(aHoldOf("ben", TEN), open(), NOW));

        var decision = day.unsettle(intake -> true, Attention.THERAPIST_UNAVAILABLE, NOW);

        var marked = after(decision).appointment("hold-of-anna").orElseThrow();
        assertThat(after(decision).holds()).isEmpty();
        assertThat(marked.version()).isEqualTo(2);
        assertThat(events(decision))
                .containsExactly(new AppointmentNeedsAttention(marked, Attention.THERAPIST_UNAVAILABLE, NOW));
        assertThat(after(decision).book("hold-of-ben", NOW).outcome()).isEqualTo(new BookDecision.HoldGone());
    }

    @Test
    void marksAnAppointmentOnceForOneCause() {
        var day = after(aDayBookedBy("anna").unsettle(intake -> true, Attention.INTAKE_HELD, NOW));

        var again = day.unsettle(intake -> true, Attention.INTAKE_HELD, NOW);
        var otherCause = day.unsettle(intake -> true, Attention.THERAPIST_UNAVAILABLE, NOW);

        assertThat(again).isInstanceOf(Decision.Kept.class);
        assertThat(otherCause).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void leavesTheEntriesOfOtherIntakesAlone() {
        var day = after(aDayBookedBy("anna").hold(aHoldOf("ben", TEN), open(), NOW));

        var decision = day.unsettle("clara"::equals, Attention.INTAKE_HELD, NOW);

        assertThat(decision).isInstanceOf(Decision.Kept.class);
    }

    @Test
    void marksNothingThatIsOver() {
        var decision = aDayBookedBy("anna").mark(appointment -> true, Attention.HOURS_CHANGED, NINE);

        assertThat(decision).isInstanceOf(Decision.Kept.class);
    }
}
