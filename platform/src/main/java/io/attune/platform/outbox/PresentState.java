package io.attune.platform.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * Says the whole present state of an aggregate on its state topic, for the daily repetition and for a relay that found
 * it had published out of turn.
 *
 * @param <S> the aggregate's state
 */
@FunctionalInterface
public interface PresentState<S> {

    /** Nothing when this aggregate is not on the topic yet. */
    Optional<OutgoingEvent> announce(String id, long version, S state, Instant now);
}
