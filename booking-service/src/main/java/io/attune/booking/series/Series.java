package io.attune.booking.series;

import io.attune.booking.change.Undertaking;
import io.attune.booking.change.Verdict;
import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.AppointmentEvent.AppointmentBooked;
import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series, or the attempts at one: the document that decides whether its claims are appointments.
 *
 * @param givenUp changes that it will not decide any more
 */
public record Series(@Nullable Agreement agreement, List<String> givenUp) {

    public Series {
        givenUp = List.copyOf(givenUp);
    }

    public static Series untouched() {
        return new Series(null, List.of());
    }

    /** Makes every claim of the change an appointment. */
    Decision<Series, AppointmentEvent, SeriesDecision> agree(
            Undertaking undertaking, Agreement wanted, SeriesDecision.Agreed outcome, Instant now) {
        if (agreement != null || verdict(undertaking) != Verdict.OPEN || undertaking.isOverdue(now)) {
            return Decision.keep(new SeriesDecision.GivenUp());
        }
        var told = outcome.appointments().stream()
                .<AppointmentEvent>map(appointment -> new AppointmentBooked(appointment, now))
                .toList();
        return Decision.change(new Series(wanted, givenUp), told, outcome);
    }

    Decision<Series, AppointmentEvent, Verdict> abandon(Undertaking undertaking) {
        var verdict = verdict(undertaking);
        if (verdict != Verdict.OPEN) {
            return Decision.keep(verdict);
        }
        var more = new ArrayList<>(givenUp);
        more.add(undertaking.changeId());
        return Decision.change(new Series(agreement, more), List.of(), Verdict.ABANDONED);
    }

    Verdict verdict(Undertaking undertaking) {
        if (agreement != null && agreement.changeId().equals(undertaking.changeId())) {
            return Verdict.MADE;
        }
        return givenUp.contains(undertaking.changeId()) ? Verdict.ABANDONED : Verdict.OPEN;
    }
}
