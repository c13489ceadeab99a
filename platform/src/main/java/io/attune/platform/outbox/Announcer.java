package io.attune.platform.outbox;

/**
 * Says a domain event in the words of its topic; lives in a noun's messaging room.
 *
 * @param <E> the domain's event
 */
@FunctionalInterface
public interface Announcer<E> {

    /**
     * @param aggregateVersion the version of the document that this write makes; an event whose subject is not the
     *     document carries a version of its own and ignores this one
     */
    OutgoingEvent announce(E event, long aggregateVersion);
}
