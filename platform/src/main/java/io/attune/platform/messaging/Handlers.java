package io.attune.platform.messaging;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;

/** Hands one record to every handler of its topic, with the trace it came with. */
final class Handlers {

    private final List<EventHandler> handlers;

    Handlers(List<EventHandler> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    /** @throws UnreadableEvent when it can never be handled */
    void handle(ConsumerRecord<String, byte[]> record) {
        Envelope.traceparent(record.headers()).ifPresent(trace -> MDC.put(Envelope.TRACEPARENT, trace));
        try {
            if (record.value() == null) {
                handlers.forEach(handler -> handler.forget(record.key()));
            } else {
                var event = Envelope.read(record);
                handlers.forEach(handler -> handler.handle(event));
            }
        } finally {
            MDC.remove(Envelope.TRACEPARENT);
        }
    }
}
