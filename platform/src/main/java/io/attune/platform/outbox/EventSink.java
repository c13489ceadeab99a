package io.attune.platform.outbox;

/** Where events go; implemented by the messaging room. */
@FunctionalInterface
public interface EventSink {

    /**
     * Returns once the broker has the event for good.
     *
     * @throws BrokerUnreachable when it did not say so in time; the event may or may not have arrived
     */
    void publish(OutgoingEvent event);
}
