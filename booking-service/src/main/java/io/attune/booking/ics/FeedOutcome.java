package io.attune.booking.ics;

/** What became of the wish for a feed, or to have none. */
public sealed interface FeedOutcome {

    /** Its address is a new one; every earlier one is dead. */
    record Opened() implements FeedOutcome {}

    /** No address opens it. */
    record Closed() implements FeedOutcome {}

    /** It was not open. */
    record NotThere() implements FeedOutcome {}
}
