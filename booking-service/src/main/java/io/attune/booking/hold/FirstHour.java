package io.attune.booking.hold;

import io.attune.booking.calendar.PassedOver;
import io.attune.booking.day.Hold;
import io.attune.booking.hold.HoldOutcome.ClientOverlap;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.hold.HoldOutcome.IntakeHeld;
import io.attune.booking.hold.HoldOutcome.IntakeNotReady;
import io.attune.booking.hold.HoldOutcome.NoSuchFormat;
import io.attune.booking.hold.HoldOutcome.NoSuchLocation;
import io.attune.booking.hold.HoldOutcome.NotAnOpenHour;
import io.attune.booking.hold.HoldOutcome.NotOffered;
import io.attune.booking.hold.HoldOutcome.SlotTaken;
import io.attune.booking.hold.HoldOutcome.TherapistUnavailable;
import io.attune.booking.intake.Intake;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;

/** The first hour that can be had with one therapist; an hour lost to somebody else is followed by the next. */
@Service
final class FirstHour {

    private static final String NO_OPEN_HOUR = "no-open-hour";

    private final HoursWithin hours;
    private final HoldAttempts attempts;
    private final HoldSettings settings;
    private final InstantSource clock;

    FirstHour(HoursWithin hours, HoldAttempts attempts, HoldSettings settings, InstantSource clock) {
        this.hours = hours;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is looked for, for whom, at whose wish. */
    record Search(HoldAnyHour wish, Versioned<Intake> intake, Command command) {}

    /** What came of asking one therapist. */
    sealed interface Answer {}

    record Had(Hold hold) implements Answer {}

    /** @param reason why the therapist had none to give, as a coded word */
    record None(String reason) implements Answer {}

    Answer with(String therapist, List<PassedOver> passedOver, Search search) {
        var reason = NO_OPEN_HOUR;
        for (var start : hours.starts(search.wish().window(), therapist)) {
            var outcome = attempt(therapist, start, passedOver, search);
            if (outcome instanceof Held(var hold)) {
                return new Had(hold);
            }
            reason = reason(outcome);
            if (!outcome.leavesOtherHours()) {
                break;
            }
        }
        return new None(reason);
    }

    /** The id is the hour's own: a place is noted once, and this command may ask for many. */
    HoldOutcome attempt(String therapist, Instant start, List<PassedOver> passedOver, Search search) {
        var wish = search.wish();
        var command = search.command();
        var one = new HoldAnHour(therapist, start, wish.intakeId(), wish.format(), null);
        var key = command.key() + '/' + therapist + '/' + start;
        var id = new Command(key, command.bodyHash(), command.at()).derivedId();
        var expiresAt = clock.instant().plus(settings.lasts());
        return attempts.make(new HoldAttempt(one, id, expiresAt, passedOver, false, command), search.intake());
    }

    private static String reason(HoldOutcome outcome) {
        return switch (outcome) {
            case SlotTaken _ -> "slot-taken";
            case ClientOverlap _ -> "client-overlap";
            case NotAnOpenHour _, Held _ -> NO_OPEN_HOUR;
            case TherapistUnavailable _ -> "therapist-unavailable";
            case NotOffered _ -> "not-offered";
            case IntakeNotReady _ -> "intake-not-ready";
            case IntakeHeld _ -> "intake-held";
            case NoSuchFormat _ -> "no-such-format";
            case NoSuchLocation _ -> "no-such-location";
        };
    }
}
