package io.attune.profile.intake;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every intake. An intake and the news of it are kept together or not at all. */
public interface Intakes {

    Optional<Versioned<Intake>> find(IntakeId id);

    /** Those that exist, in no order. */
    List<Versioned<Intake>> findAll(Collection<String> ids);

    /** Once per command: the same command again gets the same answer. */
    Accepted submit(
            Command command, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, Accepted>> decision);

    <O> O decide(IntakeId id, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, O>> decision);

    /** Changes the intake where there is one and something changes; nobody is told. */
    void follow(IntakeId id, Function<Intake, Optional<Intake>> change);
}
