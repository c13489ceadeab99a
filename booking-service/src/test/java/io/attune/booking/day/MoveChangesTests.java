package io.attune.booking.day;

import static io.attune.booking.day.DayFixtures.NINE;
import static io.attune.booking.day.DayFixtures.NOW;
import static io.attune.booking.day.DayFixtures.TEN;
import static io.attune.booking.day.DayFixtures.aDayBookedBy;
import static io.attune.booking.day.DayFixtures.aDayToConfirmBy;
import static io.attune.booking.day.DayFixtures.aHoldOf;
import static io.attune.booking.day.DayFixtures.aMoveTo;
import static io.attune.booking.day.DayFixtures.after;
import static io.attune.booking.day.DayFixtures.events;
import static io.attune.booking.day.DayFixtures.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.StartAnswer;
import io.attune.booking.change.Verdict;
import io.attune.booking.day.AppointmentEvent.AppointmentRescheduled;
import io.attune.platform.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MoveChangesTests {

    private static final Instant THURSDAY = NINE.plus(Duration.ofDays(1));
    private static final String ID = "hold-of-anna";

    private final TherapistDay booked = aDayBookedBy("anna");

    @Test
    void movesWithinTheDayUnderTheSameIdInOneWrite() {
        var move = aMoveTo(TEN, 1);

        var decision = booked.move(move, open(), NOW);

        var moved = after(decision).appointment(ID).orElseThrow();
        assertThat(moved.hour().start()).isEqualTo(TEN);
        assertThat(moved.version()).isEqualTo(2);
        assertThat(events(decision)).containsExactly(new AppointmentRescheduled(moved, move.why(), NOW));
        assertThat(after(decision).hold(aHoldOf("ben", NINE), open(), NOW).outcome())
                .isInstanceOf(HoldDecision.Held.class);
    }

    @Test
    void isNotInItsOwnWayButInEveryoneElses() {
        var withBen = after(booked.hold(aHoldOf("ben", TEN), open(), NOW));
        var halfPast = NINE.plus(Duration.ofMinutes(30));

        assertThat(booked.move(aMoveTo(halfPast, 1), open(), NOW).outcome()).isInstanceOf(MoveDecision.Moved.class);
        assertThat(withBen.move(aMoveTo(halfPast, 1), open(), NOW).outcome())
                .isEqualTo(new MoveDecision.NotOpen(new StartAnswer.Taken()));
    }

    @Test
    void leavesWordWhereItWentAndItsOldHourFree() {
        var decision = booked.depart(aMoveTo(THURSDAY, 1), NOW);

        var left = after(decision);
        assertThat(left.appointment(ID)).isEmpty();
        assertThat(left.onward(ID)).contains(DayId.of("maya/2026-11-26"));
        assertThat(left.occupied(NOW)).isEmpty();
        assertThat(events(decision)).hasSize(1).first().isInstanceOf(AppointmentRescheduled.class);
        assertThat(left.cancel(ID, 2, new Cancellation("client", "client-asked", NOW))
                        .outcome())
                .isEqualTo(new ChangeDecision.Stale());
        assertThat(left.book(ID, NOW).outcome()).isEqualTo(new BookDecision.AlreadyBooked());
    }

    @Test
    void takesTheHourOfAClaimAndShowsItToNobody() {
        var claim = aClaim();

        var claimed = after(thursday().claim(claim, open(), NOW));

        assertThat(claimed.appointments()).isEmpty();
        assertThat(claimed.hold(aHoldOf("ben", THURSDAY), open(), NOW).outcome())
                .isEqualTo(new HoldDecision.NotOpen(new StartAnswer.Taken()));
        assertThat(events(thursday().claim(claim, open(), NOW))).isEmpty();
        assertThat(after(claimed.arrive(claim)).appointment(ID)).contains(claim.appointment());
        assertThat(after(claimed.letGo(claim))).isEqualTo(thursday());
        assertThat(after(claimed.arrive(claim)).arrive(claim)).isEqualTo(Decision.keep(false));
    }

    @Test
    void refusesToDecideWhatWasGivenUpOrIsOverdue() {
        var move = aMoveTo(THURSDAY, 1);
        var givenUp = after(booked.abandon(move.undertaking(), NOW));
        var overdue = move.undertaking().until();

        assertThat(givenUp.depart(move, NOW)).isEqualTo(Decision.keep(new MoveDecision.GivenUp()));
        assertThat(booked.depart(move, overdue)).isEqualTo(Decision.keep(new MoveDecision.GivenUp()));
        assertThat(booked.depart(move, overdue.minusMillis(1)).outcome()).isInstanceOf(MoveDecision.Moved.class);
    }

    @Test
    void givesUpNothingThatWasMade() {
        var move = aMoveTo(THURSDAY, 1);

        var verdict = after(booked.depart(move, NOW)).abandon(move.undertaking(), NOW);

        assertThat(verdict).isEqualTo(Decision.keep(Verdict.MADE));
        assertThat(booked.abandon(move.undertaking(), NOW).outcome()).isEqualTo(Verdict.ABANDONED);
    }

    @Test
    void remembersForADayWhatItGaveUp() {
        var move = aMoveTo(THURSDAY, 1);
        var givenUp = after(booked.abandon(move.undertaking(), NOW));
        var later = move.undertaking().until().plus(Duration.ofDays(1));

        assertThat(givenUp.tidied(later.minusMillis(1)).crossings().givenUp()).hasSize(1);
        assertThat(givenUp.tidied(later).crossings().givenUp()).isEmpty();
    }

    @Test
    void movesOnlyWhatIsAgreedOnAndAheadInTheVersionThatWasRead() {
        var cancelled = after(booked.cancel(ID, 1, new Cancellation("client", "client-asked", NOW)));
        var waiting = aDayToConfirmBy(NOW.plusSeconds(3600));

        assertThat(refusal(booked, 2)).isEqualTo(new ChangeDecision.Stale());
        assertThat(refusal(cancelled, 2)).isEqualTo(new ChangeDecision.NotPossible());
        assertThat(refusal(waiting, 1)).isEqualTo(new ChangeDecision.NotPossible());
        assertThat(refusal(TherapistDay.untouched(), 1)).isEqualTo(new ChangeDecision.NotThere());
    }

    @Test
    void comesBackToADayItLeft() {
        var left = after(booked.depart(aMoveTo(THURSDAY, 1), NOW));
        var back =
                new Claim(aMoveTo(TEN, 2).undertaking(), booked.appointment(ID).orElseThrow());

        var returned = after(after(left.claim(back, open(), NOW)).arrive(back));

        assertThat(returned.onward(ID)).isEmpty();
        assertThat(returned.isLive(ID, NOW)).isTrue();
    }

    private static ChangeDecision refusal(TherapistDay day, long version) {
        return ((MoveDecision.Refused)
                        day.depart(aMoveTo(THURSDAY, version), NOW).outcome())
                .why();
    }

    private static TherapistDay thursday() {
        return TherapistDay.untouched();
    }

    private Claim aClaim() {
        var move = aMoveTo(THURSDAY, 1);
        return new Claim(
                move.undertaking(), booked.appointment(ID).orElseThrow().moved(move));
    }
}
