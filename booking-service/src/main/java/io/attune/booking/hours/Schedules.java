package io.attune.booking.hours;

import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The schedules of all therapists, one to each. A change yields no event of its own: what it opens or closes does. */
public interface Schedules {

    Optional<Versioned<Schedule>> find(TherapistId therapist);

    List<Versioned<Schedule>> findAll(Collection<TherapistId> therapists);

    List<Versioned<Schedule>> all();

    <O> O decide(TherapistId therapist, Function<Optional<Versioned<Schedule>>, Decision<Schedule, Void, O>> decision);

    /** The same, once for a command: what it answered before is answered again. */
    <O> O decide(
            TherapistId therapist,
            Command command,
            Class<O> outcomes,
            Function<Optional<Versioned<Schedule>>, Decision<Schedule, Void, O>> decision);
}
