package io.attune.booking.openhours;

import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.Optional;
import java.util.function.Function;

/** What was told about each therapist; the change and its event are one write. */
public interface Availabilities {

    Optional<Versioned<Availability>> find(TherapistId therapist);

    <O> O decide(
            TherapistId therapist,
            Function<Optional<Versioned<Availability>>, Decision<Availability, AvailabilityChanged, O>> decision);
}
