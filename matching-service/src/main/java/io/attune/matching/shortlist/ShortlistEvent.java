package io.attune.matching.shortlist;

import java.time.Instant;

/** What happened to a shortlist. Held is told by the intake's own event and not a second time. */
public sealed interface ShortlistEvent {

    Shortlist shortlist();

    Instant at();

    /** Somebody is offered, or one more. */
    record ShortlistReady(Shortlist shortlist, Instant at) implements ShortlistEvent {}

    /** Nobody fits. */
    record ShortlistEmpty(Shortlist shortlist, Instant at) implements ShortlistEvent {}
}
