package io.attune.booking.hold;

import io.attune.booking.availability.StartAnswer;
import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.calendar.ClaimDecision.Claimed;
import io.attune.booking.calendar.ClaimDecision.Overlaps;
import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.calendar.RememberedCommand;
import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.Basis;
import io.attune.booking.day.Hold;
import io.attune.booking.day.HoldDecision;
import io.attune.booking.day.HoldDecision.GivenUp;
import io.attune.booking.day.HoldDecision.NotOpen;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.Eligibility.Eligible;
import io.attune.booking.hold.Eligibility.Refused;
import io.attune.booking.hold.HoldOutcome.ClientOverlap;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.hold.HoldOutcome.IntakeNotReady;
import io.attune.booking.hold.HoldOutcome.SlotTaken;
import io.attune.booking.hold.HoldOutcome.TherapistUnavailable;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intakes;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Holds an hour in three writes: it is claimed in the client's calendar, its place is noted, the day decides. Then what
 * it was decided on is read again. A crash after any of the writes leaves nothing that outlives the hold.
 */
@Service
public final class HourHolding {

    private final Intakes intakes;
    private final EligibilityCheck eligibility;
    private final ClientClaims claims;
    private final Places places;
    private final TherapistDays days;
    private final NextOpenHours nextOpenHours;
    private final HoldSettings settings;
    private final InstantSource clock;

    HourHolding(
            Intakes intakes,
            EligibilityCheck eligibility,
            ClientClaims claims,
            Places places,
            TherapistDays days,
            NextOpenHours nextOpenHours,
            HoldSettings settings,
            InstantSource clock) {
        this.intakes = intakes;
        this.eligibility = eligibility;
        this.claims = claims;
        this.places = places;
        this.days = days;
        this.nextOpenHours = nextOpenHours;
        this.settings = settings;
        this.clock = clock;
    }

    public HoldOutcome hold(HoldAnHour wish, Command command) {
        var intake = intakes.find(wish.intakeId());
        if (intake.isEmpty()) {
            return new IntakeNotReady();
        }
        return heldBefore(intake.get().state(), command).orElseGet(() -> hold(wish, intake.get(), command));
    }

    /** A repetition is answered as before, unless what it promised never reached the day and still can. */
    private Optional<HoldOutcome> heldBefore(Intake intake, Command command) {
        return claims.remembered(intake.clientId(), command)
                .map(RememberedCommand::promised)
                .filter(hold ->
                        !hold.isLive(clock.instant()) || days.find(hold.day()).knows(hold.id()))
                .map(Held::new);
    }

    private HoldOutcome hold(HoldAnHour wish, Versioned<Intake> intake, Command command) {
        return switch (eligibility.of(wish, intake.state())) {
            case Refused(var why) -> why;
            case Eligible eligible -> {
                var hold = wanted(wish, intake, eligible, command.derivedId());
                // Asked first without a claim: most refusals then cost no write.
                var likely = decide(days.find(hold.day()), hold, eligible, intake.state())
                        .outcome();
                yield likely instanceof NotOpen(var answer)
                        ? refusal(answer, hold)
                        : claim(hold, eligible, intake.state(), command);
            }
        };
    }

    private Hold wanted(HoldAnHour wish, Versioned<Intake> intake, Eligible eligible, String id) {
        var wished = eligible.wished();
        return new Hold(
                id,
                1,
                wish.therapistId(),
                wish.intakeId(),
                intake.state().clientId(),
                wished.hour(),
                eligible.meeting(),
                clock.instant().plus(settings.lasts()),
                new Basis(eligible.therapist().version(), intake.version(), wished.hours()),
                wish.override());
    }

    private HoldOutcome claim(Hold wanted, Eligible eligible, Intake intake, Command command) {
        return switch (claims.claimHold(wanted, command)) {
            case Overlaps overlaps -> new ClientOverlap();
            case Claimed claimed -> {
                var outcome = decide(claimed.hold(), eligible, intake);
                if (outcome instanceof Held) {
                    claims.giveUp(intake.clientId(), claimed.earlierHolds());
                } else {
                    claims.takeBack(intake.clientId(), claimed.claim(), command);
                }
                yield outcome;
            }
        };
    }

    private HoldOutcome decide(Hold hold, Eligible eligible, Intake intake) {
        places.note(hold.id(), new Place(hold.day(), hold.intakeId()));
        return switch (days.decide(hold.day(), day -> decide(day, hold, eligible, intake))) {
            case HoldDecision.Held(var held) -> standing(held);
            case NotOpen(var answer) -> refusal(answer, hold);
            case GivenUp givenUp -> new ClientOverlap();
        };
    }

    private Decision<TherapistDay, AppointmentEvent, HoldDecision> decide(
            TherapistDay day, Hold hold, Eligible eligible, Intake intake) {
        var now = clock.instant();
        return leavesTimeToConfirm(hold, intake)
                ? day.hold(hold, taken -> eligible.wished().answer(taken, now), now)
                : Decision.keep(new NotOpen(new NotAnOpenHour(Rule.INSIDE_NOTICE)));
    }

    private boolean leavesTimeToConfirm(Hold hold, Intake intake) {
        var deadline = hold.hour().start().minus(settings.confirmationLead());
        return !intake.needsConfirmation() || hold.expiresAt().isBefore(deadline);
    }

    /** A therapist who paused, or an intake that was held back, while the hold was written: it does not stand. */
    private HoldOutcome standing(Hold held) {
        var withdrawal = eligibility.withdrawal(held);
        withdrawal.ifPresent(
                why -> days.decide(held.day(), day -> day.release(held.id(), held.expiresAt(), clock.instant())));
        return withdrawal.orElse(new Held(held));
    }

    private HoldOutcome refusal(StartAnswer answer, Hold hold) {
        return switch (answer) {
            case NotAnOpenHour(var rule) -> new HoldOutcome.NotAnOpenHour(rule);
            case StartAnswer.Taken taken ->
                new SlotTaken(
                        nextOpenHours.after(hold.hour().start(), hold.therapistId()),
                        hold.hour().timeZone());
            case StartAnswer.CaseloadFull full -> new TherapistUnavailable();
            case StartAnswer.Open open -> throw new IllegalStateException("An open hour is no refusal.");
            case StartAnswer.NonexistentLocalTime nonexistent ->
                throw new IllegalStateException("An instant always exists.");
            case StartAnswer.AmbiguousLocalTime ambiguous ->
                throw new IllegalStateException("An instant is never ambiguous.");
        };
    }
}
