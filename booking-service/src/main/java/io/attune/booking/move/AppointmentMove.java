package io.attune.booking.move;

import io.attune.booking.availability.StartAnswer;
import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.Claim;
import io.attune.booking.day.DayId;
import io.attune.booking.day.HourClaim;
import io.attune.booking.day.MoveDecision;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Contended;
import io.attune.platform.decision.Decision;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Moves an appointment: its client's time and, on another day, the new hour are claimed; the day that the appointment
 * is in decides with one write; the rest is settled. Whatever write a crash comes before, the appointment is in exactly
 * one place for every reader.
 */
@Service
public final class AppointmentMove {

    private final UnsettledMoves unsettled;
    private final ClientClaims calendars;
    private final TherapistDays days;
    private final MoveSettlement settlement;
    private final InstantSource clock;

    AppointmentMove(
            UnsettledMoves unsettled,
            ClientClaims calendars,
            TherapistDays days,
            MoveSettlement settlement,
            InstantSource clock) {
        this.unsettled = unsettled;
        this.calendars = calendars;
        this.days = days;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** What the same command came to in one of the days the appointment was in, if it came before. */
    public Optional<Appointment> madeBefore(List<DayId> way, Command command) {
        for (var day : way) {
            if (decided(day, command) instanceof MoveDecision.Moved(var appointment)) {
                return Optional.of(appointment);
            }
        }
        return Optional.empty();
    }

    private MoveDecision decided(DayId day, Command command) {
        return days.decide(day, command, MoveDecision.class, any -> Decision.keep(new MoveDecision.GivenUp()));
    }

    /** @param command remembered by the day that decides, when the caller sent a key */
    public MoveAnswer move(PlannedMove plan, Optional<Command> command) {
        // Asked first without a claim: most refusals then cost no write.
        var likely = plan.staysInItsDay() ? within(days.find(plan.move().from()), plan) : elsewhere(plan);
        return likely instanceof MoveDecision.Moved ? claim(plan, command) : answer(likely);
    }

    private MoveDecision within(TherapistDay day, PlannedMove plan) {
        return day.move(plan.move(), plan.openHours(), clock.instant()).outcome();
    }

    private MoveDecision elsewhere(PlannedMove plan) {
        var there = claimed(days.find(plan.moved().day()), plan).outcome();
        return there instanceof HourClaim.NotOpen(var answer) ? notOpen(plan, answer) : departure(plan);
    }

    /** An appointment that has changed meanwhile may be in its own way there, which is no refusal of the hour. */
    private MoveDecision notOpen(PlannedMove plan, StartAnswer answer) {
        var departure = departure(plan);
        return departure instanceof MoveDecision.Moved ? new MoveDecision.NotOpen(answer) : departure;
    }

    /** What the day would say that it is to leave; nothing is written. */
    private MoveDecision departure(PlannedMove plan) {
        return days.find(plan.move().from())
                .depart(plan.move(), clock.instant())
                .outcome();
    }

    private MoveAnswer claim(PlannedMove plan, Optional<Command> command) {
        unsettled.begin(plan.note());
        var answer = calendars.claimMove(plan.moved(), plan.move().undertaking(), plan.mayOverlap())
                ? answer(decide(plan, command))
                : new MoveAnswer.ClientElsewhere();
        settlement.settle(plan.note());
        return answer;
    }

    private MoveDecision decide(PlannedMove plan, Optional<Command> command) {
        if (plan.staysInItsDay()) {
            return decide(plan, command, day -> day.move(plan.move(), plan.openHours(), clock.instant()));
        }
        var there = days.decide(plan.moved().day(), day -> claimed(day, plan));
        return there instanceof HourClaim.NotOpen(var answer)
                ? notOpen(plan, answer)
                : decide(plan, command, day -> day.depart(plan.move(), clock.instant()));
    }

    private Decision<TherapistDay, AppointmentEvent, HourClaim> claimed(TherapistDay day, PlannedMove plan) {
        return day.claim(new Claim(plan.move().undertaking(), plan.moved()), plan.openHours(), clock.instant());
    }

    private MoveDecision decide(
            PlannedMove plan,
            Optional<Command> command,
            Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, MoveDecision>> decision) {
        var day = plan.move().from();
        return command.map(once -> days.decide(day, once, MoveDecision.class, decision))
                .orElseGet(() -> days.decide(day, decision));
    }

    private static MoveAnswer answer(MoveDecision decision) {
        return switch (decision) {
            case MoveDecision.Moved(var appointment) -> new MoveAnswer.Moved(appointment);
            case MoveDecision.NotOpen(var why) -> new MoveAnswer.NotOpen(why);
            case MoveDecision.Refused(var why) -> new MoveAnswer.Refused(why);
            case MoveDecision.GivenUp tooSlow -> throw new Contended("days");
        };
    }
}
