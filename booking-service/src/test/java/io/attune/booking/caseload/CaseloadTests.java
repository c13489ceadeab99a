package io.attune.booking.caseload;

import static io.attune.booking.day.DayFixtures.NOW;
import static io.attune.booking.day.DayFixtures.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseloadTests {

    private static final Duration SIXTY_DAYS = Duration.ofDays(60);
    private static final Instant END = NOW.plus(Duration.ofDays(2));

    private final Caseload annas = after(Caseload.empty().claim(seat("anna", "a1", NOW), 1, SIXTY_DAYS));

    @Test
    void refusesOneClientMoreThanTheCap() {
        var decision = annas.claim(seat("ben", "b1", NOW), 1, SIXTY_DAYS);

        assertThat(decision).isEqualTo(Decision.keep(new SeatDecision.Full(annas.seats())));
    }

    @Test
    void countsAClientOnceHoweverManyAppointmentsTheyHave() {
        var twice = after(annas.claim(seat("anna", "a2", NOW), 1, SIXTY_DAYS));

        assertThat(twice.clients(NOW, SIXTY_DAYS)).isEqualTo(1);
        assertThat(twice.hasPlaceFor("anna", 1, NOW, SIXTY_DAYS)).isTrue();
        assertThat(twice.hasPlaceFor("ben", 1, NOW, SIXTY_DAYS)).isFalse();
    }

    @Test
    void countsAClientForSixtyDaysAfterTheLastSession() {
        var lastDay = END.plus(SIXTY_DAYS);

        assertThat(annas.clients(lastDay.minusMillis(1), SIXTY_DAYS)).isEqualTo(1);
        assertThat(annas.clients(lastDay, SIXTY_DAYS)).isZero();
        assertThat(annas.claim(seat("ben", "b1", lastDay), 1, SIXTY_DAYS).outcome())
                .isInstanceOf(SeatDecision.Seated.class);
    }

    @Test
    void countsAPlaceThatIsKeptForSomeoneWhoIsAskedUntilTheirTimeIsOver() {
        var until = NOW.plus(Duration.ofHours(12));
        var asked = new Seat("anna", "a1", WEDNESDAY, END, NOW, until);
        var kept = after(Caseload.empty().claim(asked, 1, SIXTY_DAYS));

        assertThat(kept.clients(until.minusMillis(1), SIXTY_DAYS)).isEqualTo(1);
        assertThat(kept.clients(until, SIXTY_DAYS)).isZero();
        assertThat(after(kept.claim(seat("anna", "a1", NOW), 1, SIXTY_DAYS)).clients(until, SIXTY_DAYS))
                .as("booked in time, it counts like any other")
                .isEqualTo(1);
    }

    @Test
    void knowsWhoCameSinceTheMonthBegan() {
        var month = Instant.parse("2026-11-01T04:00:00Z");
        var october = month.minusMillis(1);
        var known = after(Caseload.empty().claim(seat("anna", "a1", october), 9, SIXTY_DAYS));
        var again = after(known.claim(seat("anna", "a2", NOW), 9, SIXTY_DAYS));
        var more = after(again.claim(seat("ben", "b1", month), 9, SIXTY_DAYS));
        var asked = new Seat("cleo", "c1", WEDNESDAY, END, NOW, NOW.plus(Duration.ofHours(12)));

        assertThat(again.newClients(month, NOW, SIXTY_DAYS)).isZero();
        assertThat(more.newClients(month, NOW, SIXTY_DAYS)).isEqualTo(1);
        assertThat(after(more.claim(asked, 9, SIXTY_DAYS)).newClients(month, NOW, SIXTY_DAYS))
                .as("who is only asked is not yet a client")
                .isEqualTo(1);
    }

    @Test
    void callsNobodyNewWhoseAppointmentMoved() {
        var month = Instant.parse("2026-11-01T04:00:00Z");
        var known = after(Caseload.empty().claim(seat("anna", "a1", month.minusMillis(1)), 9, SIXTY_DAYS));

        var moved = after(known.follow(seat("anna", "a1", NOW)));

        assertThat(moved.newClients(month, NOW, SIXTY_DAYS)).isZero();
    }

    @Test
    void givesAPlaceBack() {
        var emptied = after(annas.giveBack(Set.of("a1")));

        assertThat(emptied).isEqualTo(Caseload.empty());
        assertThat(emptied.giveBack(Set.of("a1"))).isInstanceOf(Decision.Kept.class);
    }

    private static Seat seat(String client, String appointment, Instant claimedAt) {
        return new Seat(client, appointment, WEDNESDAY, END, claimedAt);
    }

    private static <O> Caseload after(Decision<Caseload, Void, O> decision) {
        return ((Decision.Changed<Caseload, Void, O>) decision).state();
    }
}
