package io.attune.booking.calendar;

import io.attune.booking.change.Undertaking;
import io.attune.booking.change.Verdict;
import io.attune.booking.change.Verdicts;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Hold;
import io.attune.booking.day.ReleaseDecision;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.day.Whereabouts;
import io.attune.platform.decision.Command;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Claims hours in clients' calendars before the therapist's day decides. What stands in the way is believed while its
 * attempt may still be under way; after that the day is asked, and told to refuse whatever might come late.
 */
@Service
public final class ClientClaims {

    /** Longer than any request takes; what is older was answered by the day, or left behind by a crash. */
    private static final Duration ATTEMPT = Duration.ofSeconds(10);

    private final ClientCalendars calendars;
    private final TherapistDays days;
    private final Whereabouts whereabouts;
    private final Verdicts verdicts;
    private final InstantSource clock;

    ClientClaims(
            ClientCalendars calendars,
            TherapistDays days,
            Whereabouts whereabouts,
            Verdicts verdicts,
            InstantSource clock) {
        this.calendars = calendars;
        this.days = days;
        this.whereabouts = whereabouts;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** What the same command promised before, if it came before. */
    public Optional<RememberedCommand> remembered(String clientId, Command command) {
        return calendars.find(clientId).remembered(command);
    }

    /** @param passedOver whom the command asked before this hour */
    public ClaimDecision claimHold(Hold wanted, List<PassedOver> passedOver, Command command) {
        return claim(
                wanted.clientId(),
                () -> calendars.decide(
                        wanted.clientId(),
                        calendar -> calendar.claimHold(wanted, passedOver, command, clock.instant())));
    }

    /** Takes the place of no other hold: while the client has one, the offer overlaps it. */
    public ClaimDecision claimOffer(Hold wanted, Command command) {
        return claim(
                wanted.clientId(),
                () -> calendars.decide(
                        wanted.clientId(), calendar -> calendar.claimOffer(wanted, command, clock.instant())));
    }

    public ClaimDecision claimBooking(Hold hold, Command command) {
        return claim(
                hold.clientId(),
                () -> calendars.decide(
                        hold.clientId(), calendar -> calendar.claimBooking(hold, command, clock.instant())));
    }

    /** Claims the hour an appointment is to be moved to; answers whether the client has time then. */
    public boolean claimMove(Appointment moved, Undertaking undertaking, boolean mayOverlap) {
        var wanted = Engagement.toMove(moved, undertaking, clock.instant());
        Supplier<MoveClaim> attempt =
                () -> calendars.decide(moved.clientId(), calendar -> calendar.claimMove(wanted, mayOverlap));
        return claim(moved.clientId(), attempt, ClientClaims::inTheWay) instanceof MoveClaim.Claimed;
    }

    public void moved(String clientId, String changeId) {
        calendars.decide(clientId, calendar -> calendar.moved(changeId));
    }

    public void notMoved(String clientId, String changeId) {
        calendars.decide(clientId, calendar -> calendar.notMoved(changeId));
    }

    /** One hour of a change that claims several is not wanted any more. */
    public void notMoved(String clientId, String appointmentId, String changeId) {
        calendars.decide(clientId, calendar -> calendar.notMoved(appointmentId, changeId));
    }

    public void takeBack(String clientId, Engagement claim, Command command) {
        calendars.decide(clientId, calendar -> calendar.takeBack(claim, command));
    }

    /** Takes back what the command was promised, if it was promised anything that is claimed still. */
    public void takeBackPromise(String clientId, Command command) {
        var calendar = calendars.find(clientId);
        var promised = calendar.remembered(command).map(RememberedCommand::promised);
        calendar.engagements().stream()
                .filter(claim ->
                        promised.filter(hold -> hold.id().equals(claim.id())).isPresent())
                .forEach(claim -> takeBack(clientId, claim, command));
    }

    /** Ends holds that another one takes the place of, in their days first, so that they cannot come late either. */
    public void giveUp(String clientId, List<Engagement> holds) {
        holds.forEach(hold -> end(clientId, hold));
    }

    /** Drops the claims of an entry that is over. */
    public void drop(String clientId, String id) {
        calendars.decide(clientId, calendar -> calendar.drop(id));
    }

    private ClaimDecision claim(String clientId, Supplier<ClaimDecision> attempt) {
        return claim(clientId, attempt, ClientClaims::inTheWay);
    }

    /** Tries again as long as all that is in the way was claimed for nothing. */
    private <D> D claim(String clientId, Supplier<D> attempt, Function<D, List<Engagement>> inTheWay) {
        var decision = attempt.get();
        var claims = inTheWay.apply(decision);
        while (!claims.isEmpty() && allLeadToNothing(clientId, claims)) {
            decision = attempt.get();
            claims = inTheWay.apply(decision);
        }
        return decision;
    }

    private static List<Engagement> inTheWay(ClaimDecision decision) {
        return decision instanceof ClaimDecision.Overlaps(var inTheWay) ? inTheWay : List.of();
    }

    private static List<Engagement> inTheWay(MoveClaim decision) {
        return decision instanceof MoveClaim.Overlaps(var inTheWay) ? inTheWay : List.of();
    }

    private boolean allLeadToNothing(String clientId, List<Engagement> claims) {
        return claims.stream().allMatch(claim -> leadsToNothing(clientId, claim));
    }

    private boolean leadsToNothing(String clientId, Engagement claim) {
        if (!claim.isSettled(clock.instant(), ATTEMPT)) {
            return false;
        }
        var moving = claim.moving();
        if (moving != null && verdicts.ended(moving.undertaking()) == Verdict.ABANDONED) {
            return dropped(clientId, claim);
        }
        return whereabouts
                .appointment(claim.id(), claim.day())
                .map(appointment -> !claim.isFor(appointment, clock.instant()) && dropped(clientId, claim))
                .orElseGet(() -> !days.find(claim.day()).isLive(claim.id(), clock.instant()) && end(clientId, claim));
    }

    private boolean dropped(String clientId, Engagement claim) {
        calendars.decide(clientId, calendar -> calendar.drop(claim));
        return true;
    }

    private boolean end(String clientId, Engagement claim) {
        var answer = days.decide(claim.day(), day -> day.release(claim.id(), claim.until(), clock.instant()));
        var ended =
                switch (answer) {
                    case ReleaseDecision.Released released -> true;
                    case ReleaseDecision.IsAppointment(var appointment) -> !appointment.isLive(clock.instant());
                };
        if (ended) {
            calendars.decide(clientId, calendar -> calendar.drop(claim));
        }
        return ended;
    }
}
