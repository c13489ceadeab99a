package io.attune.profile.intake;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.Optional;
import java.util.function.Function;

/** Every intake. An intake and the news of it are kept together or not at all. */
public interface Intakes {

    Optional<Versioned<Intake>> find(IntakeId id);

    /** Once per command: the same command again gets the same answer. */
    Accepted submit(
            Command command, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, Accepted>> decision);

    void follow(IntakeId id, Function<Intake, Optional<Intake>> change);
}
