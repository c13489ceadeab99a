package io.attune.platform.store;

import io.attune.platform.outbox.OutgoingEvent;
import org.slf4j.MDC;

/** Lets an event carry the trace of the request or event that caused it. */
final class Traced {

    private static final String TRACEPARENT = "traceparent";

    private Traced() {}

    static OutgoingEvent withCurrentTrace(OutgoingEvent event) {
        var traceparent = MDC.get(TRACEPARENT);
        return traceparent == null ? event : event.with(TRACEPARENT, traceparent);
    }
}
