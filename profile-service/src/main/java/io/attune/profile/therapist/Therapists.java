package io.attune.profile.therapist;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.Optional;
import java.util.function.Function;

/** Every therapist, whatever their status. A change and the news of it are kept together or not at all. */
public interface Therapists {

    Optional<Versioned<Therapist>> find(TherapistId id);

    /** Once per command: the same command again gets the same answer. */
    TherapistOutcome create(
            Command command,
            Function<Optional<Versioned<Therapist>>, Decision<Therapist, TherapistEvent, TherapistOutcome>> decision);

    TherapistOutcome decide(
            TherapistId id,
            Function<Optional<Versioned<Therapist>>, Decision<Therapist, TherapistEvent, TherapistOutcome>> decision);
}
