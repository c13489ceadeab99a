package io.attune.platform.messaging;

/**
 * Handles the events of one topic; every bean of this type is subscribed at start. A handler reads the event, calls one
 * use case and returns. It throws {@link UnreadableEvent} for what can never be handled; any other exception is tried
 * again.
 */
public interface EventHandler {

    String topic();

    /** Whether the instances of a service share the topic's records or each instance reads them all from the start. */
    default Reading reading() {
        return Reading.SHARED;
    }

    void handle(IncomingEvent event);

    /** The record under this key was erased (a tombstone on a compacted topic). */
    default void forget(String key) {}

    /** Told once by a topic that is read whole: all that stood on it when the reading began has been handled. */
    default void caughtUp() {}

    /** How the instances of a service read a topic. */
    enum Reading {
        /** One consumer group per service; each record reaches one instance, at least once. */
        SHARED,
        /** Each instance reads the whole topic, as far as kept, at start; it is ready only once it has caught up. */
        WHOLE
    }
}
