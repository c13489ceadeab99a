package io.attune.booking.day;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/** All therapists' days as they are written, claims and all; only {@link TherapistDays} makes sense of those. */
public interface StoredDays {

    TherapistDay find(DayId id);

    Map<DayId, TherapistDay> findAll(Collection<DayId> ids);

    <O> O decide(DayId id, Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision);

    <O> O decide(
            DayId id,
            Command command,
            Class<O> outcomes,
            Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision);
}
