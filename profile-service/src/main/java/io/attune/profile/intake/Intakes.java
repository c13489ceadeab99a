package io.attune.profile.intake;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every intake; one that was erased is not there. An intake and the news of it are kept together or not at all. */
public interface Intakes {

    Optional<Versioned<Intake>> find(IntakeId id);

    /** Those that exist, in no order. */
    List<Versioned<Intake>> findAll(Collection<String> ids);

    /** Whether everything that there was to tell of it has been told. */
    boolean isTold(IntakeId id);

    /** Once per command: the same command again gets the same answer. */
    Accepted submit(
            Command command, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, Accepted>> decision);

    <O> O decide(IntakeId id, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, O>> decision);

    /**
     * Erases the intake where there is one and it is still so; nothing of it is left but that it was. Told with it.
     *
     * @return whether it was erased, now or before
     */
    boolean erase(IntakeId id, Predicate<Intake> still, Instant at);

    /** Every intake that is not erased, one after the other. */
    void forEach(Consumer<Versioned<Intake>> each);

    /** Changes the intake where there is one and something changes; nobody is told. */
    void follow(IntakeId id, Function<Intake, Optional<Intake>> change);
}
