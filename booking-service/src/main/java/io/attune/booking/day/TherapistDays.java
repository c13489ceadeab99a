package io.attune.booking.day;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * All therapists' days. They are found by their ids and by nothing else, so that no booking waits for a search. A claim
 * whose change was decided is seen as the appointment it is; one that was given up is not seen.
 */
public interface TherapistDays {

    /** The day as it stands; one on which nothing was ever decided is untouched. */
    TherapistDay find(DayId id);

    /** Those of the days on which anything was decided; an appointment that moves among them is in exactly one. */
    Map<DayId, TherapistDay> findAll(Collection<DayId> ids);

    <O> O decide(DayId id, Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision);

    /** The same for a command that takes effect once and is answered alike each time. */
    <O> O decide(
            DayId id,
            Command command,
            Class<O> outcomes,
            Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision);
}
