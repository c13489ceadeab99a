package io.attune.matching.shortlist;

import io.attune.matching.fit.Answer;
import java.time.Instant;
import java.util.List;
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

    /** Somebody on it has left before the client chose; what takes its place is told next. */
    record ShortlistLapsed(Shortlist shortlist, List<Departure> gone, Instant at) implements ShortlistEvent {
        public ShortlistLapsed {
            gone = List.copyOf(gone);
        }
    }

    /** The client does not agree to be matched, or no longer: nothing is shown. */
    record ShortlistWithdrawn(Shortlist shortlist, Instant at) implements ShortlistEvent {}

    /** The client has an hour with one of those offered. */
    record ShortlistChosen(Shortlist shortlist, String therapistId, String appointmentId, Instant at)
            implements ShortlistEvent {}

    /** What a shortlist says that this answer made. */
    static ShortlistEvent saying(Shortlist matched, Answer answer, Instant at) {
        return matched.offers().isEmpty()
                ? new ShortlistEmpty(matched, at)
                : new ShortlistReady(matched, at, Passed.in(answer));
    }
}
