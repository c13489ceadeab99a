package io.attune.platform.outbox;

import java.util.List;

/** The events that a document still has to send, in order, and the lease under which they are sent. */
public record Waiting(List<OutgoingEvent> events, Lease lease) {
    public Waiting {
        events = List.copyOf(events);
    }
}
