package io.attune.platform.decision;

import java.util.List;

/**
 * What was decided about one aggregate: either it changes, and the events leave with the write, or it stays as it is.
 *
 * @param <S> the aggregate's state
 * @param <E> the events it yields
 * @param <O> the outcome told to whoever asked
 */
public sealed interface Decision<S, E, O> {

    O outcome();

    /** The state after, the events that say so, and the outcome, which is true only once the write has won. */
    record Changed<S, E, O>(S state, List<E> events, O outcome) implements Decision<S, E, O> {
        public Changed {
            events = List.copyOf(events);
        }
    }

    /** Nothing is written: a refusal, or a question answered. */
    record Kept<S, E, O>(O outcome) implements Decision<S, E, O> {}

    static <S, E, O> Decision<S, E, O> change(S state, List<E> events, O outcome) {
        return new Changed<>(state, events, outcome);
    }

    static <S, E, O> Decision<S, E, O> keep(O outcome) {
        return new Kept<>(outcome);
    }
}
