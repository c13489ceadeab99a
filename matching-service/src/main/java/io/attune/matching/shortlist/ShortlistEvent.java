package io.attune.matching.shortlist;

import java.time.Instant;
import java.util.List;

/** What happened to a shortlist. Held is told by the intake's own event and not a second time. */
public sealed interface ShortlistEvent {

    Shortlist shortlist();

    Instant at();

    /** Somebody is offered, or one more. */
    record ShortlistReady(Shortlist shortlist, Instant at) implements ShortlistEvent {}

    /** Nobody fits. */
    record ShortlistEmpty(Shortlist shortlist, Instant at) implements ShortlistEvent {}

    /** Somebody on it has left before the client chose; what takes its place is told next. */
    record ShortlistLapsed(Shortlist shortlist, List<Departure> gone, Instant at) implements ShortlistEvent {
        public ShortlistLapsed {
            gone = List.copyOf(gone);
        }
    }

    /** The client has an hour with one of those offered. */
    record ShortlistChosen(Shortlist shortlist, String therapistId, String appointmentId, Instant at)
            implements ShortlistEvent {}

    /** What a matched shortlist says. */
    static ShortlistEvent saying(Shortlist matched, Instant at) {
        return matched.offers().isEmpty() ? new ShortlistEmpty(matched, at) : new ShortlistReady(matched, at);
    }
}
