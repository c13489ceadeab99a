package io.attune.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.waitlist.WaitlistQueue.Mark;
import io.attune.booking.waitlist.WaitlistQueue.Turn;
import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitlistQueueTests {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Turn FIRST = new Turn("first", NOW.plusSeconds(30));
    private static final Turn SECOND = new Turn("second", NOW.plusSeconds(60));
    private static final Mark ANNA = new Mark("anna", NOW);
    private static final Mark ANNA_AGAIN = new Mark("anna", NOW.plusSeconds(1));

    private final WaitlistQueue taken = after(WaitlistQueue.empty().take(FIRST, NOW));

    @Test
    void givesTheTurnToOneUntilItsTimeIsOver() {
        assertThat(taken.take(SECOND, FIRST.until().minusMillis(1)).outcome()).isFalse();
        assertThat(taken.take(SECOND, FIRST.until()).outcome()).isTrue();
    }

    @Test
    void endsATurnForItsOwnerOnly() {
        assertThat(taken.end(SECOND)).isInstanceOf(Decision.Kept.class);
        assertThat(after(taken.end(FIRST)).take(SECOND, NOW).outcome()).isTrue();
    }

    @Test
    void strikesOneTimeOfWaitingAndNotTheNext() {
        var marked = after(after(WaitlistQueue.empty().mark(ANNA)).mark(ANNA_AGAIN));

        assertThat(after(marked.strike(Set.of(ANNA))).waiting()).containsExactly(ANNA_AGAIN);
        assertThat(marked.mark(ANNA)).isInstanceOf(Decision.Kept.class);
    }

    private static WaitlistQueue after(Decision<WaitlistQueue, Void, Boolean> decision) {
        return ((Decision.Changed<WaitlistQueue, Void, Boolean>) decision).state();
    }
}
