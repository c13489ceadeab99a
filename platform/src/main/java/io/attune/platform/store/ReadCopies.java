package io.attune.platform.store;

import io.attune.platform.decision.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * This service's copy of what another service owns, replaced only by a higher version of the same subject.
 *
 * @param <S> the part of it that is read here
 */
public interface ReadCopies<S> {

    Optional<Versioned<S>> find(String id);

    List<Versioned<S>> findAll(Collection<String> ids);

    List<Versioned<S>> all();

    /** Those in whose state a member of text says this; what is asked seldom is indexed when it is first asked. */
    List<Versioned<S>> findBy(String member, String text);

    /** Keeps the copy unless one of this version or a higher one is there; answers whether it was kept. */
    boolean put(String id, long version, S state);

    void remove(String id);

    /** Every copy, one after the other and never all in memory. */
    void forEach(Consumer<Versioned<S>> each);

    /** Puts a state in the place of this one if it is still there; never where it was removed. */
    boolean replace(Versioned<S> present, S state);
}
