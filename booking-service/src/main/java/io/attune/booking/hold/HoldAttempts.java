package io.attune.booking.hold;

import io.attune.booking.availability.StartAnswer;
import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.calendar.ClaimDecision;
import io.attune.booking.calendar.ClaimDecision.Claimed;
import io.attune.booking.calendar.ClaimDecision.Overlaps;
import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.calendar.Engagement;
import io.attune.booking.caseload.SeatClaims;
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
import io.attune.booking.hold.HoldOutcome.SlotTaken;
import io.attune.booking.hold.HoldOutcome.TherapistUnavailable;
import io.attune.booking.intake.Intake;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Keeps an hour in three writes: it is claimed in the client's calendar, its place is noted, the day decides. Then what
 * it was decided on is read again. An hour that the practice offers takes a fourth, before all others, which keeps a
 * place in the caseload too. A crash after any of the writes leaves nothing that outlives the hold.
 */
@Service
final class HoldAttempts {

    private final EligibilityCheck eligibility;
    private final SeatClaims seats;
    private final ClientClaims claims;
    private final Places places;
    private final TherapistDays days;
    private final NextOpenHours nextOpenHours;
    private final HoldSettings settings;
    private final InstantSource clock;

    HoldAttempts(
            EligibilityCheck eligibility,
            SeatClaims seats,
            ClientClaims claims,
            Places places,
            TherapistDays days,
            NextOpenHours nextOpenHours,
            HoldSettings settings,
            InstantSource clock) {
        this.eligibility = eligibility;
        this.seats = seats;
        this.claims = claims;
        this.places = places;
        this.days = days;
        this.nextOpenHours = nextOpenHours;
        this.settings = settings;
        this.clock = clock;
    }

    HoldOutcome make(HoldAttempt attempt, Versioned<Intake> intake) {
        return switch (eligibility.of(attempt, intake.state())) {
            case Refused(var why) -> why;
            case Eligible eligible -> {
                var hold = wanted(attempt, intake, eligible);
                // Asked first without a claim: most refusals then cost no write.
                yield likelyRefusal(hold, eligible, intake.state())
                        .orElseGet(() -> seatAndClaim(hold, eligible, intake.state(), attempt));
            }
        };
    }

    /** Why the attempt would be refused as things are, or nothing; nothing is written. */
    Optional<HoldOutcome> refusal(HoldAttempt attempt, Versioned<Intake> intake) {
        return switch (eligibility.of(attempt, intake.state())) {
            case Refused(var why) -> Optional.of(why);
            case Eligible eligible -> likelyRefusal(wanted(attempt, intake, eligible), eligible, intake.state());
        };
    }

    private Optional<HoldOutcome> likelyRefusal(Hold hold, Eligible eligible, Intake intake) {
        var likely = decide(days.find(hold.day()), hold, eligible, intake).outcome();
        return likely instanceof NotOpen(var answer) ? Optional.of(refusal(answer, hold)) : Optional.empty();
    }

    private Hold wanted(HoldAttempt attempt, Versioned<Intake> intake, Eligible eligible) {
        var wished = eligible.wished();
        return new Hold(
                attempt.id(),
                1,
                attempt.wish().therapistId(),
                attempt.wish().intakeId(),
                intake.state().clientId(),
                wished.hour(),
                eligible.meeting(),
                attempt.expiresAt(),
                new Basis(eligible.therapist().version(), intake.version(), wished.hours()),
                attempt.wish().override());
    }

    private HoldOutcome seatAndClaim(Hold wanted, Eligible eligible, Intake intake, HoldAttempt attempt) {
        if (!attempt.offered()) {
            return claim(wanted, eligible, intake, attempt);
        }
        if (!seats.keep(wanted, eligible.therapist().state().caseloadCap())) {
            return new TherapistUnavailable();
        }
        var outcome = claim(wanted, eligible, intake, attempt);
        if (!(outcome instanceof Held)) {
            seats.giveBack(wanted.therapistId(), wanted.id());
        }
        return outcome;
    }

    private HoldOutcome claim(Hold wanted, Eligible eligible, Intake intake, HoldAttempt attempt) {
        return switch (claimed(wanted, attempt)) {
            case Overlaps overlaps -> new ClientOverlap();
            case Claimed claimed when !claimed.hold().id().equals(wanted.id()) -> promised(claimed.hold());
            case Claimed claimed -> {
                var outcome = decide(claimed.hold(), eligible, intake);
                if (outcome instanceof Held) {
                    giveUp(intake.clientId(), claimed.earlierHolds());
                } else {
                    claims.takeBack(intake.clientId(), claimed.claim(), attempt.command());
                }
                yield outcome;
            }
        };
    }

    private ClaimDecision claimed(Hold wanted, HoldAttempt attempt) {
        return attempt.offered()
                ? claims.claimOffer(wanted, attempt.command())
                : claims.claimHold(wanted, attempt.passedOver(), attempt.command());
    }

    /** The same command, sent twice at once, has got another hour by now or is about to. */
    private HoldOutcome promised(Hold hold) {
        return days.find(hold.day()).hold(hold.id()).<HoldOutcome>map(Held::new).orElseGet(ClientOverlap::new);
    }

    /** With an hour that was offered, the place that was kept for it goes too. */
    private void giveUp(String clientId, List<Engagement> earlier) {
        claims.giveUp(clientId, earlier);
        earlier.forEach(hold -> seats.giveBack(hold.day().therapistId(), hold.id()));
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
