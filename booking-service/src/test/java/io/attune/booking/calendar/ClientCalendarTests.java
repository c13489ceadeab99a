package io.attune.booking.calendar;

import static io.attune.booking.day.DayFixtures.NINE;
import static io.attune.booking.day.DayFixtures.NOW;
import static io.attune.booking.day.DayFixtures.TEN;
import static io.attune.booking.day.DayFixtures.aHoldOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.calendar.ClaimDecision.Claimed;
import io.attune.booking.calendar.ClaimDecision.Overlaps;
import io.attune.booking.day.Hold;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.IdempotencyKeyReused;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientCalendarTests {

    private static final Hold AT_NINE = aHoldOf("anna", NINE);
    private static final Hold AT_HALF_PAST = aHoldOf("anna-again", NINE.plus(Duration.ofMinutes(30)));
    private static final Hold AT_TEN = aHoldOf("anna-later", TEN);
    private static final Command FIRST = new Command("first", "body", NOW);
    private static final Command SECOND = new Command("second", "body", NOW);

    private final ClientCalendar holdingNine = after(ClientCalendar.empty().claimHold(AT_NINE, FIRST, NOW));

    @Test
    void refusesAClaimThatOverlapsAnother() {
        var decision = holdingNine.claimHold(AT_HALF_PAST, SECOND, NOW);

        assertThat(decision).isInstanceOf(Decision.Kept.class);
        assertThat(decision.outcome()).isInstanceOf(Overlaps.class);
    }

    @Test
    void namesTheEarlierHoldThatALaterOneReplaces() {
        var claimed = (Claimed) holdingNine.claimHold(AT_TEN, SECOND, NOW).outcome();

        assertThat(claimed.earlierHolds()).extracting(Engagement::id).containsExactly(AT_NINE.id());
    }

    @Test
    void forgetsAClaimAtTheInstantItsHoldExpires() {
        var before =
                holdingNine.claimHold(AT_HALF_PAST, SECOND, AT_NINE.expiresAt().minusMillis(1));
        var then = holdingNine.claimHold(AT_HALF_PAST, SECOND, AT_NINE.expiresAt());

        assertThat(before.outcome()).isInstanceOf(Overlaps.class);
        assertThat(then.outcome()).isInstanceOf(Claimed.class);
    }

    @Test
    void keepsTheTimeOfAnAppointmentUntilItEnds() {
        var booked = after(holdingNine.claimBooking(AT_NINE, SECOND, NOW));

        var later = booked.claimHold(AT_HALF_PAST, new Command("third", "body", NOW), AT_NINE.expiresAt());

        assertThat(later.outcome()).isInstanceOf(Overlaps.class);
    }

    @Test
    void keepsWhatTheSameCommandWasPromised() {
        var later = aHoldOf("anna", NINE, NOW.plusSeconds(60));

        var again = (Claimed)
                holdingNine.claimHold(later, FIRST, NOW.plusSeconds(60)).outcome();

        assertThat(again.hold()).isEqualTo(AT_NINE);
    }

    @Test
    void noticesAKeyThatComesWithAnotherBody() {
        var other = new Command("first", "another body", NOW);

        assertThatThrownBy(() -> holdingNine.claimHold(AT_TEN, other, NOW)).isInstanceOf(IdempotencyKeyReused.class);
        assertThatThrownBy(() -> holdingNine.claimBooking(AT_NINE, other, NOW))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void takesBackItsOwnAttemptOnly() {
        var first =
                ((Claimed) ClientCalendar.empty().claimHold(AT_NINE, FIRST, NOW).outcome()).claim();
        var retried = after(holdingNine.claimHold(AT_NINE, FIRST, NOW.plusSeconds(1)));

        assertThat(retried.takeBack(first, FIRST)).isInstanceOf(Decision.Kept.class);
        assertThat(after(holdingNine.takeBack(first, FIRST))).isEqualTo(ClientCalendar.empty());
    }

    @Test
    void forgetsCommandsAfterADay() {
        var tomorrow = NOW.plus(Duration.ofHours(24));

        var later = after(holdingNine.claimHold(aHoldOf("anna-later", TEN, tomorrow), SECOND, tomorrow));

        assertThat(later.remembered(FIRST)).isEmpty();
        assertThat(later.remembered(SECOND)).isPresent();
    }

    private static <O> ClientCalendar after(Decision<ClientCalendar, Void, O> decision) {
        return ((Decision.Changed<ClientCalendar, Void, O>) decision).state();
    }
}
