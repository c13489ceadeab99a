package io.attune.platform.store;

import java.util.function.Function;

/**
 * How an aggregate's state is written: a record that the driver's record codec can store, and the way there and back.
 *
 * @param <S> the state in the domain
 * @param <D> the record in the document; nullable components are left out when null
 */
public record Shape<S, D extends Record>(Class<D> document, Function<S, D> write, Function<D, S> read) {

    /** A state that is itself a record of strings, numbers, instants, enums, records, lists and string-keyed maps. */
    public static <S extends Record> Shape<S, S> of(Class<S> state) {
        return new Shape<>(state, Function.identity(), Function.identity());
    }
}
