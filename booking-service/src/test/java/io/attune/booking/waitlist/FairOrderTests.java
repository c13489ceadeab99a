package io.attune.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.intake.Intake;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FairOrderTests {

    private static final Instant MORNING = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void putsEarlierDaysFirstThenWhomStaffFlaggedThenWhoeverJoinedFirst() {
        var laterThatDay = waiter("later-that-day", "2026-11-23", Need.USUAL, MORNING.plusSeconds(1));
        var firstThatDay = waiter("first-that-day", "2026-11-23", Need.USUAL, MORNING);
        var flagged = waiter("flagged", "2026-11-23", Need.SOONER, MORNING.plusSeconds(2));
        var dayBefore = waiter("day-before", "2026-11-22", Need.USUAL, MORNING.plusSeconds(3));

        var inOrder = Stream.of(laterThatDay, firstThatDay, flagged, dayBefore)
                .sorted(Waiter.FAIR)
                .map(Waiter::id);

        assertThat(inOrder).containsExactly("day-before", "flagged", "first-that-day", "later-that-day");
    }

    private static Waiter waiter(String id, String joinedOn, Need need, Instant joinedAt) {
        var wish = new Wish(List.of(), List.of(), null, null);
        var entry = WaitlistEntry.joined("intake-" + id, "client-" + id, wish, joinedAt, LocalDate.parse(joinedOn))
                .flagged(need);
        var intake = new Intake("client-" + id, Intake.State.SUBMITTED, Intake.Level.GREEN, "America/Vancouver", 1);
        return new Waiter(id, entry, intake, List.of());
    }
}
