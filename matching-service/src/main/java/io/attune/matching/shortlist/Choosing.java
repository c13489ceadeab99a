package io.attune.matching.shortlist;

import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * A client has chosen once an hour of theirs is taken, and has to choose again when it is cancelled and no other
 * stands: then the shortlist is ready as before.
 */
@Service
public final class Choosing {

    private final Shortlists shortlists;

    public Choosing(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    /** Without effect when this version of the appointment, or a higher one, was heard of before. */
    public void heard(String intakeId, String appointmentId, History.Hour hour, Instant at) {
        shortlists.decide(intakeId, present -> present.map(it -> decide(it.state(), appointmentId, hour, at))
                .orElseGet(() -> Decision.keep(intakeId)));
    }

    private static Decision<Shortlist, ShortlistEvent, String> decide(
            Shortlist before, String appointmentId, History.Hour hour, Instant at) {
        if (before.history().knows(appointmentId, hour.version())) {
            return Decision.keep(before.intakeId());
        }
        var after = before.with(before.history().hearingOf(appointmentId, hour));
        return Decision.change(after, events(before, after, appointmentId, hour, at), before.intakeId());
    }

    private static List<ShortlistEvent> events(
            Shortlist before, Shortlist after, String appointmentId, History.Hour hour, Instant at) {
        boolean chosen = after.history().hasAnHour();
        if (before.history().hasAnHour() == chosen) {
            return List.of();
        }
        if (chosen) {
            return List.of(new ShortlistEvent.ShortlistChosen(after, hour.therapistId(), appointmentId, at));
        }
        return after.status() == Shortlist.Status.READY
                ? List.of(new ShortlistEvent.ShortlistReady(after, at))
                : List.of();
    }
}
