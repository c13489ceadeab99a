package io.attune.matching.shortlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a shortlist. Held is told by the intake's own event and not a second time. */
public sealed interface ShortlistEvent {

    Shortlist shortlist();

    Instant at();

    /**
     * Somebody is offered, or one more.
     *
     * @param passed those it was chosen from; null when a pick was added and nothing chosen
     */
    record ShortlistReady(
            Shortlist shortlist, Instant at, @Nullable Passed passed) implements ShortlistEvent {

        /** A pick was added. */
        public ShortlistReady(Shortlist shortlist, Instant at) {
            this(shortlist, at, null);
        }
    }

    /** Nobody fits. */
    record ShortlistEmpty(Shortlist shortlist, Instant at) implements ShortlistEvent {}
}
