package io.attune.booking.busy;

import io.attune.booking.busy.file.FileRule;

/** What became of the wish to have another calendar looked at, or looked at no more. */
public sealed interface FeedOutcome {

    /** It closes hours from now on. */
    record Added(String feedId) implements FeedOutcome {}

    /** It closes none any more. */
    record Removed() implements FeedOutcome {}

    /** There is no such feed, or nobody has set hours that it could close. */
    record NotThere() implements FeedOutcome {}

    /** One of those there are must be removed first. */
    record TooMany() implements FeedOutcome {}

    /** The file breaks this rule; nothing of it is kept. */
    record Refused(FileRule rule) implements FeedOutcome {}

    /** It could not be fetched; nothing is kept. */
    record Unreachable(RemoteCalendar.Problem problem) implements FeedOutcome {}
}
