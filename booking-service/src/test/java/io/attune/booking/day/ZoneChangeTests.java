package io.attune.booking.day;

import static io.attune.booking.day.DayFixtures.NINE;
import static io.attune.booking.day.DayFixtures.NOW;
import static io.attune.booking.day.DayFixtures.TEN;
import static io.attune.booking.day.DayFixtures.aDayBookedBy;
import static io.attune.booking.day.DayFixtures.aDayWith;
import static io.attune.booking.day.DayFixtures.aHoldOf;
import static io.attune.booking.day.DayFixtures.after;
import static io.attune.booking.day.DayFixtures.events;
import static io.attune.booking.day.DayFixtures.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.day.AppointmentEvent.AppointmentNeedsAttention;
import io.attune.booking.day.AppointmentEvent.AppointmentRescheduled;
import io.attune.platform.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A Wednesday in Toronto, whose clocks turn out to be an hour behind of what everyone thought. */
class ZoneChangeTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void keepsTheLocalTimeAndMovesTheInstants() {
        var before = aDayBookedBy("anna").appointments().getFirst();

        var decision = clocksAt("-06:00").of(aDayBookedBy("anna"));

        var moved = after(decision).appointments().getFirst();
        assertThat(moved.hour().localStart()).isEqualTo(before.hour().localStart());
        assertThat(moved.hour().start()).isEqualTo(NINE.plus(HOUR));
        assertThat(moved.hour().end()).isEqualTo(before.hour().end().plus(HOUR));
        assertThat(moved.hour().freeFrom()).isEqualTo(before.hour().freeFrom().plus(HOUR));
        assertThat(moved.version()).isEqualTo(before.version() + 1);
        assertThat(moved.day()).isEqualTo(before.day());
        assertThat(decision.outcome()).containsExactly(new Reprojected(moved, NINE));
        assertThat(events(decision))
                .containsExactly(new AppointmentRescheduled(
                        moved, new Rescheduling("system", "zone-rules", NOW, NINE, false, null), NOW));
    }

    @Test
    void doesNothingMoreTheSecondTime() {
        var once = after(clocksAt("-06:00").of(aDayBookedBy("anna")));

        assertThat(clocksAt("-06:00").of(once)).isEqualTo(Decision.keep(List.of()));
    }

    @Test
    void movesHoldsAlong() {
        var day = after(clocksAt("-06:00").of(aDayWith(aHoldOf("anna", NINE))));

        assertThat(day.holds().getFirst().hour().start()).isEqualTo(NINE.plus(HOUR));
    }

    @Test
    void leavesAloneWhatHasBegunOrIsOver() {
        var begun = new ZoneChange(clocksAt("-04:00").projection(), Set.of(), NINE);
        var cancelled = after(aDayBookedBy("anna").cancel("hold-of-anna", 1, new Cancellation("client", "x", NOW)));

        assertThat(begun.of(aDayBookedBy("anna"))).isEqualTo(Decision.keep(List.of()));
        assertThat(clocksAt("-06:00").of(cancelled)).isEqualTo(Decision.keep(List.of()));
    }

    @Test
    void marksBothWhomNewRulesBringTogether() {
        var both = after(aDayBookedBy("anna").hold(aHoldOf("ben", TEN), open(), NOW));
        both = after(both.book("hold-of-ben", NOW));
        var onlyNineMoves = change(hour -> Optional.of(hour.start().equals(NINE) ? movedBy(hour, HOUR) : hour));

        var decision = onlyNineMoves.of(both);

        assertThat(after(decision).appointments()).hasSize(2).allSatisfy(each -> assertThat(each.attentions())
                .containsExactly(Attention.ZONE_RULES));
        assertThat(events(decision))
                .hasSize(3)
                .filteredOn(AppointmentNeedsAttention.class::isInstance)
                .hasSize(2);
        assertThat(onlyNineMoves.of(after(decision))).isEqualTo(Decision.keep(List.of()));
    }

    @Test
    void marksAndLeavesWhereItIsWhatHasNoLocalTimeAnyMore() {
        var gap = change(hour -> Optional.empty());

        var decision = gap.of(aDayBookedBy("anna"));

        var marked = after(decision).appointments().getFirst();
        assertThat(marked.hour().start()).isEqualTo(NINE);
        assertThat(events(decision)).containsExactly(new AppointmentNeedsAttention(marked, Attention.ZONE_RULES, NOW));
        assertThat(gap.of(after(decision))).isEqualTo(Decision.keep(List.of()));
    }

    @Test
    void marksAnAppointmentWhoseClientIsElsewhereThen() {
        var change = new ZoneChange(clocksAt("-06:00").projection(), Set.of("hold-of-anna"), NOW);

        var marked = after(change.of(aDayBookedBy("anna"))).appointments().getFirst();

        assertThat(marked.attentions()).containsExactly(Attention.ZONE_RULES);
        assertThat(marked.version()).isEqualTo(3);
    }

    @Test
    void ofTwoMeaningsTakesTheOneThatItIsOrTheNearest() {
        var hour = DayFixtures.hourAt(NINE);

        assertThat(hour.meaning(List.of(NINE.minus(HOUR), NINE))).contains(hour);
        assertThat(hour.meaning(List.of(NINE.plus(HOUR), NINE.plus(HOUR).plus(HOUR)))
                        .map(Hour::start))
                .contains(NINE.plus(HOUR));
        assertThat(hour.meaning(List.of())).isEmpty();
    }

    private static ZoneChange clocksAt(String offset) {
        return change(hour -> hour.meaning(List.of(hour.localStart().toInstant(ZoneOffset.of(offset)))));
    }

    private static ZoneChange change(Function<Hour, Optional<Hour>> projection) {
        return new ZoneChange(projection, Set.of(), NOW);
    }

    private static Hour movedBy(Hour hour, Duration shift) {
        Instant start = hour.start().plus(shift);
        return hour.meaning(List.of(start)).orElseThrow();
    }
}
