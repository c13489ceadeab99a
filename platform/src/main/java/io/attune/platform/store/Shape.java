package io.attune.platform.store;

import java.util.function.Function;

/**
 * How an aggregate's state is written: a record that Jackson can say as a JSON object, and the way there and back.
 *
 * @param <S> the state in the domain
 * @param <D> the record in the document; what is null is left out
 */
public record Shape<S, D extends Record>(Class<D> document, Function<S, D> write, Function<D, S> read) {

    /** A state that is written as it is. */
    public static <S extends Record> Shape<S, S> of(Class<S> state) {
        return new Shape<>(state, Function.identity(), Function.identity());
    }
}
