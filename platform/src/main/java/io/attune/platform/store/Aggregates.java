package io.attune.platform.store;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One collection of aggregates, each one document {@code {_id, version, state, commands, outbox, lease}}. A change is
 * one conditional write of one document that carries the state, the answer to the command and the events.
 *
 * @param <S> the aggregate's state
 * @param <E> the events it yields
 */
public interface Aggregates<S, E> {

    Optional<Versioned<S>> find(String id);

    /** Those that exist, in no order. */
    List<Versioned<S>> findAll(Collection<String> ids);

    /** Those in whose state a member of text says this; what is asked seldom is indexed when it is first asked. */
    List<Versioned<S>> findBy(String member, String text);

    /** Whether everything that there was to tell of it has been told. */
    boolean isTold(String id);

    /** Every aggregate; only for collections that stay small or for a start. */
    List<Versioned<S>> all();

    /** Every aggregate, one after the other and never all in memory; for chores that nobody waits for. */
    void forEach(Consumer<Versioned<S>> each);

    /**
     * Decides on what is stored and writes the change where the version is still the one decided on; on a lost race it
     * loads and decides again, so a lost race is never told as a refusal. The decision must be pure.
     */
    <O> O decide(String id, Function<Optional<Versioned<S>>, Decision<S, E, O>> decision);

    /**
     * The same for a command that must take effect once: if the aggregate remembers the command, its recorded outcome
     * is answered again; if it remembers the key with another body,
     * {@link io.attune.platform.decision.IdempotencyKeyReused} is thrown. Only outcomes that come with a change are
     * recorded.
     *
     * @param outcomes the sealed type of the outcomes; those that come with a change are records that can be written as
     *     JSON and hold nothing personal
     */
    <O> O decide(
            String id,
            Command command,
            Class<O> outcomes,
            Function<Optional<Versioned<S>>, Decision<S, E, O>> decision);
}
