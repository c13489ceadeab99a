package io.attune.booking.hours;

import io.attune.booking.availability.Interval;
import io.attune.booking.hours.TimeOffOutcome.NotThere;
import io.attune.booking.hours.TimeOffOutcome.Taken;
import io.attune.booking.hours.TimeOffOutcome.TakenBack;
import io.attune.booking.hours.TimeOffOutcome.TooMany;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes time off and takes it back. */
@Service
public final class TimeOffKeeping {

    /** Every one of them is asked for every open hour. */
    private static final int MOST = 200;

    private final Schedules schedules;
    private final HoursFollowUp followUp;

    TimeOffKeeping(Schedules schedules, HoursFollowUp followUp) {
        this.schedules = schedules;
        this.followUp = followUp;
    }

    public TimeOffOutcome take(TherapistId therapist, Interval interval, Command command) {
        var timeOff = new TimeOff(command.derivedId(), interval);
        var outcome = schedules.decide(
                therapist,
                command,
                TimeOffOutcome.class,
                kept -> decide(kept, schedule -> {
                    var after = schedule.with(timeOff, command.at());
                    return after.timeOff().size() > MOST
                            ? Decision.keep(new TooMany())
                            : Decision.change(after, List.of(), new Taken(timeOff));
                }));
        if (outcome instanceof Taken) {
            followUp.changed(therapist);
        }
        return outcome;
    }

    public TimeOffOutcome takeBack(TherapistId therapist, String timeOffId) {
        var outcome = schedules.<TimeOffOutcome>decide(
                therapist,
                kept -> decide(kept, schedule -> {
                    var after = schedule.without(timeOffId);
                    return after.equals(schedule)
                            ? Decision.keep(new NotThere())
                            : Decision.change(after, List.of(), new TakenBack());
                }));
        if (outcome instanceof TakenBack) {
            followUp.changed(therapist);
        }
        return outcome;
    }

    private static Decision<Schedule, Void, TimeOffOutcome> decide(
            Optional<Versioned<Schedule>> kept,
            java.util.function.Function<Schedule, Decision<Schedule, Void, TimeOffOutcome>> decision) {
        return kept.map(Versioned::state).map(decision).orElse(Decision.keep(new NotThere()));
    }
}
