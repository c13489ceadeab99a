package io.attune.booking.day;

import static io.attune.booking.day.DayFixtures.NINE;
import static io.attune.booking.day.DayFixtures.NOW;
import static io.attune.booking.day.DayFixtures.aHoldOf;
import static io.attune.booking.day.DayFixtures.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.change.Undertaking;
import io.attune.platform.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is held, booked, given back, moved, claimed, cancelled or left to expire, no two live entries of a day ever
 * collide.
 */
class NoHourTwiceProperties {

    enum Verb {
        HOLD,
        BOOK,
        BOOK_TO_CONFIRM,
        RELEASE,
        CANCEL,
        MOVE,
        CLAIM,
        ARRIVE,
        LET_GO,
        LAPSE
    }

    /** @param later how much time passes before it */
    record Step(Verb verb, String intake, int startMinutes, Duration later) {}

    @Property(tries = 3000)
    void keepsLiveEntriesApart(@ForAll("steps") List<Step> steps) {
        var day = TherapistDay.untouched();
        var now = NOW;

        for (var step : steps) {
            now = now.plus(step.later());
            day = after(day, step, now);

            assertApart(day, now);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var step = Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.of("anna", "ben", "clara", "dan", "eve"),
                        Arbitraries.integers().between(0, 48).map(five -> five * 5),
                        Arbitraries.integers().between(0, 400).map(Duration::ofSeconds))
                .as(Step::new);
        return step.list().ofMinSize(2).ofMaxSize(40);
    }

    private static TherapistDay after(TherapistDay day, Step step, Instant now) {
        var hold = aHoldOf(step.intake(), NINE.plus(Duration.ofMinutes(step.startMinutes())), now);
        return switch (step.verb()) {
            case HOLD -> state(day, day.hold(hold, open(), now));
            case BOOK -> state(day, day.book(hold.id(), now));
            case BOOK_TO_CONFIRM -> state(day, day.bookToConfirm(hold.id(), now.plusSeconds(900), now));
            case RELEASE -> state(day, day.release(hold.id(), hold.expiresAt(), now));
            case CANCEL -> state(day, day.cancel(hold.id(), 1, new Cancellation("client", "client-asked", now)));
            case MOVE -> state(day, day.move(aMove(day, hold, now), open(), now));
            case CLAIM ->
                day.crossings().claims(hold.id()) ? day : state(day, day.claim(aClaim(hold, now), open(), now));
            case ARRIVE ->
                firstClaim(day).map(claim -> state(day, day.arrive(claim))).orElse(day);
            case LET_GO ->
                firstClaim(day).map(claim -> state(day, day.letGo(claim))).orElse(day);
            case LAPSE -> state(day, day.lapse(now));
        };
    }

    private static Move aMove(TherapistDay day, Hold hold, Instant now) {
        var version = day.appointment(hold.id()).map(Appointment::version).orElse(1L);
        return DayFixtures.aMoveOf(hold.id(), hold.hour().start(), version, now);
    }

    private static Claim aClaim(Hold hold, Instant now) {
        return new Claim(Undertaking.begun("days/elsewhere/2026-11-26", now), Appointment.booked(hold));
    }

    private static Optional<Claim> firstClaim(TherapistDay day) {
        return day.crossings().claims().stream().findFirst();
    }

    private static <O> TherapistDay state(TherapistDay before, Decision<TherapistDay, AppointmentEvent, O> decision) {
        return decision instanceof Decision.Changed<TherapistDay, AppointmentEvent, O> changed
                ? changed.state()
                : before;
    }

    private static void assertApart(TherapistDay day, Instant now) {
        var taken = new ArrayList<>(day.occupied(now));
        for (var i = 0; i < taken.size(); i++) {
            for (var j = i + 1; j < taken.size(); j++) {
                assertThat(taken.get(i).interval().overlaps(taken.get(j).interval()))
                        .as("%s and %s", taken.get(i), taken.get(j))
                        .isFalse();
            }
        }
    }
}
