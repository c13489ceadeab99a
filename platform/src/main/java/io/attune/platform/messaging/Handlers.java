package io.attune.platform.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Hands one record to every handler of its topic, also when another has failed, with the trace it came with. */
final class Handlers {

    private static final Logger log = LoggerFactory.getLogger(Handlers.class);

    private final List<EventHandler> handlers;

    Handlers(List<EventHandler> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    /**
     * @throws UnreadableEvent when one can never handle it, and none failed otherwise: any other fault comes first,
     *     because it is tried again
     */
    void handle(ConsumerRecord<String, byte[]> record) {
        Envelope.traceparent(record.headers()).ifPresent(trace -> MDC.put(Envelope.TRACEPARENT, trace));
        try {
            if (record.value() == null) {
                each(handler -> handler.forget(record.key()));
            } else {
                var event = Envelope.read(record);
                each(handler -> handler.handle(event));
            }
        } finally {
            MDC.remove(Envelope.TRACEPARENT);
        }
    }

    /** What one makes of it is no concern of the topic's. */
    void caughtUp() {
        try {
            each(EventHandler::caughtUp);
        } catch (RuntimeException fault) {
            log.error("A handler failed when its topic had been read", fault);
        }
    }

    private void each(Consumer<EventHandler> told) {
        @Nullable RuntimeException gravest = null;
        for (var handler : handlers) {
            try {
                told.accept(handler);
            } catch (RuntimeException fault) {
                gravest = gravest == null || gravest instanceof UnreadableEvent ? fault : gravest;
            }
        }
        if (gravest != null) {
            throw gravest;
        }
    }
}
