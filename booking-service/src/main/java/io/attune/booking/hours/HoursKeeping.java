package io.attune.booking.hours;

import io.attune.booking.hours.HoursOutcome.Kept;
import io.attune.booking.hours.HoursOutcome.Stale;
import io.attune.booking.hours.HoursOutcome.ZoneInUse;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sets and shows a therapist's hours. */
@Service
public final class HoursKeeping {

    private final Schedules schedules;
    private final Commitments commitments;
    private final HoursFollowUp followUp;

    HoursKeeping(Schedules schedules, Commitments commitments, HoursFollowUp followUp) {
        this.schedules = schedules;
        this.commitments = commitments;
        this.followUp = followUp;
    }

    public Optional<Versioned<Schedule>> find(TherapistId therapist) {
        return schedules.find(therapist);
    }

    public HoursOutcome set(SetHours wanted) {
        var outcome = schedules.decide(wanted.therapist(), kept -> decide(wanted, kept));
        if (outcome instanceof Kept) {
            followUp.changed(wanted.therapist());
        }
        return outcome;
    }

    private Decision<Schedule, Void, HoursOutcome> decide(SetHours wanted, Optional<Versioned<Schedule>> kept) {
        if (kept.map(Versioned::version).orElse(0L) != wanted.basedOn()) {
            return Decision.keep(new Stale());
        }
        if (movesZone(wanted, kept) && commitments.anyAhead(wanted.therapist())) {
            return Decision.keep(new ZoneInUse());
        }
        var schedule = wanted.schedule(kept.map(old -> old.state().timeOff()).orElse(List.of()));
        var after = new Versioned<>(wanted.therapist().value(), wanted.basedOn() + 1, schedule);
        return Decision.change(schedule, List.of(), new Kept(after));
    }

    private static boolean movesZone(SetHours wanted, Optional<Versioned<Schedule>> kept) {
        return kept.filter(old -> !old.state().timeZone().equals(wanted.timeZone()))
                .isPresent();
    }
}
