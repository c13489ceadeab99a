package io.attune.booking.day;

import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.change.Undertaking;
import io.attune.platform.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Phrases about one Wednesday of one therapist in Toronto, seen from two days before. */
public final class DayFixtures {

    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    public static final Instant NINE = Instant.parse("2026-11-25T14:00:00Z");
    public static final Instant TEN = NINE.plus(Duration.ofHours(1));
    public static final DayId WEDNESDAY = DayId.of("maya/2026-11-25");

    private DayFixtures() {}

    public static Hour hourAt(Instant start) {
        var end = start.plus(Duration.ofMinutes(50));
        var local = LocalDateTime.ofInstant(start, ZoneOffset.ofHours(-5));
        return new Hour(start, end, end.plus(Duration.ofMinutes(10)), local, "America/Toronto");
    }

    public static Hold aHoldOf(String intake, Instant start) {
        return aHoldOf(intake, start, NOW);
    }

    public static Hold aHoldOf(String intake, Instant start, Instant now) {
        return new Hold(
                "hold-of-" + intake,
                1,
                "maya",
                intake,
                "client-of-" + intake,
                hourAt(start),
                new Meeting("video", null),
                now.plus(Duration.ofMinutes(10)),
                new Basis(1, 1, 1));
    }

    /** Every start is an open hour, whatever is taken. */
    public static Function<List<Occupied>, StartAnswer> open() {
        return taken -> new StartAnswer.Open(new OpenHour(NINE, NINE.plus(Duration.ofMinutes(50))));
    }

    public static TherapistDay aDayWith(Hold... holds) {
        var day = TherapistDay.untouched();
        for (var hold : holds) {
            day = after(day.hold(hold, open(), hold.expiresAt().minus(Duration.ofMinutes(10))));
        }
        return day;
    }

    public static TherapistDay aDayBookedBy(String intake) {
        var hold = aHoldOf(intake, NINE);
        return after(aDayWith(hold).book(hold.id(), NOW));
    }

    public static TherapistDay aDayToConfirmBy(Instant confirmBy) {
        var hold = aHoldOf("anna", NINE);
        return after(aDayWith(hold).bookToConfirm(hold.id(), confirmBy, NOW));
    }

    /** The move of Anna's appointment, begun now. */
    public static Move aMoveTo(Instant start, long version) {
        return aMoveOf("hold-of-anna", start, version, NOW);
    }

    public static Move aMoveOf(String id, Instant start, long version, Instant now) {
        var why = new Rescheduling("client", "client-asked", now, NINE, false, null);
        var undertaking = Undertaking.begun(WEDNESDAY.asDecider(), now);
        return new Move(undertaking, WEDNESDAY, id, version, hourAt(start), new Basis(1, 1, 1), why);
    }

    public static <E, O> TherapistDay after(Decision<TherapistDay, E, O> decision) {
        return ((Decision.Changed<TherapistDay, E, O>) decision).state();
    }

    public static <E, O> List<E> events(Decision<TherapistDay, E, O> decision) {
        return decision instanceof Decision.Changed<TherapistDay, E, O> changed ? changed.events() : List.of();
    }
}
