package io.attune.booking.ics;

import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.util.Optional;
import java.util.function.Function;

/** The feeds of all therapists, one to each. */
public interface CalendarFeeds {

    Optional<CalendarFeed> find(TherapistId therapist);

    <O> O decide(TherapistId therapist, Function<Optional<CalendarFeed>, Decision<CalendarFeed, Void, O>> decision);

    /** The same, once for a command: what it answered before is answered again. */
    <O> O decide(
            TherapistId therapist,
            Command command,
            Class<O> outcomes,
            Function<Optional<CalendarFeed>, Decision<CalendarFeed, Void, O>> decision);
}
