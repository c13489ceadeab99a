package io.attune.platform.store;

import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.PresentState;

/** Opens the collections of a service; a bean of the store room, injected into the services' store adapters. */
public interface AggregateStores {

    /** Aggregates whose changes leave as events, or as none when the decisions yield none. */
    <S, E> Aggregates<S, E> open(String collection, Shape<S, ?> shape, Announcer<E> announcer);

    /** Aggregates that also keep a state topic: their present state is repeated once a day. */
    <S, E> Aggregates<S, E> open(
            String collection, Shape<S, ?> shape, Announcer<E> announcer, PresentState<S> presentState);

    /** A read-copy of what another service owns. */
    <S> ReadCopies<S> copies(String collection, Shape<S, ?> shape);
}
