package io.attune.matching.shortlist;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.Optional;
import java.util.function.Function;

/**
 * All shortlists, by the id of their intake. A change and its events are one write; a lost race decides again. One that
 * was erased is not there, and nothing that is decided about it has an effect.
 */
public interface Shortlists {

    Optional<Versioned<Shortlist>> find(String intakeId);

    <O> O decide(
            String intakeId, Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, O>> decision);

    /** Forgets the shortlist, if there is one. */
    void erase(String intakeId);

    /** Whether there was one that was forgotten. */
    boolean isErased(String intakeId);

    /** The same, once per command: a command that is remembered gets its answer again. */
    PickOutcome pick(
            String intakeId,
            Command command,
            Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, PickOutcome>> decision);
}
