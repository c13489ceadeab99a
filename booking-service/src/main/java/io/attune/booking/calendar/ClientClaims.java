package io.attune.booking.calendar;

import io.attune.booking.day.Hold;
import io.attune.booking.day.ReleaseDecision;
import io.attune.booking.day.TherapistDays;
import io.attune.platform.decision.Command;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
    private final InstantSource clock;

    ClientClaims(ClientCalendars calendars, TherapistDays days, InstantSource clock) {
        this.calendars = calendars;
        this.days = days;
        this.clock = clock;
    }

    /** What the same command promised before, if it came before. */
    public Optional<RememberedCommand> remembered(String clientId, Command command) {
        return calendars.find(clientId).remembered(command);
    }

    public ClaimDecision claimHold(Hold wanted, Command command) {
        return claim(
                wanted.clientId(),
                () -> calendars.decide(
                        wanted.clientId(), calendar -> calendar.claimHold(wanted, command, clock.instant())));
    }

    public ClaimDecision claimBooking(Hold hold, Command command) {
        return claim(
                hold.clientId(),
                () -> calendars.decide(
                        hold.clientId(), calendar -> calendar.claimBooking(hold, command, clock.instant())));
    }

    public void takeBack(String clientId, Engagement claim, Command command) {
        calendars.decide(clientId, calendar -> calendar.takeBack(claim, command));
    }

    /** Ends holds that another one takes the place of, in their days first, so that they cannot come late either. */
    public void giveUp(String clientId, List<Engagement> holds) {
        holds.forEach(hold -> end(clientId, hold));
    }

    /** Drops the claim of an entry that is over. */
    public void drop(String clientId, String id) {
        calendars
                .find(clientId)
                .engagement(id)
                .ifPresent(claim -> calendars.decide(clientId, calendar -> calendar.drop(claim)));
    }

    private ClaimDecision claim(String clientId, Supplier<ClaimDecision> attempt) {
        var decision = attempt.get();
        while (decision instanceof ClaimDecision.Overlaps(var inTheWay)
                && inTheWay.stream().allMatch(claim -> leadsToNothing(clientId, claim))) {
            decision = attempt.get();
        }
        return decision;
    }

    private boolean leadsToNothing(String clientId, Engagement claim) {
        var now = clock.instant();
        return claim.isSettled(now, ATTEMPT) && !days.find(claim.day()).isLive(claim.id(), now) && end(clientId, claim);
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
