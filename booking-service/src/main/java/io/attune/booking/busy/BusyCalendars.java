package io.attune.booking.busy;

import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/** The other calendars of all therapists. A change yields no event of its own: what it opens or closes does. */
public interface BusyCalendars {

    BusyCalendar find(TherapistId therapist);

    /** Of those who ever had one. */
    Map<TherapistId, BusyCalendar> findAll(Collection<TherapistId> therapists);

    <O> O decide(TherapistId therapist, Function<BusyCalendar, Decision<BusyCalendar, Void, O>> decision);

    /** The same, once for a command: what it answered before is answered again. */
    <O> O decide(
            TherapistId therapist,
            Command command,
            Class<O> outcomes,
            Function<BusyCalendar, Decision<BusyCalendar, Void, O>> decision);
}
