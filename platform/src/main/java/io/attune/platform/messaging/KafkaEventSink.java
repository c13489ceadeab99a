package io.attune.platform.messaging;

import io.attune.platform.outbox.BrokerUnreachable;
import io.attune.platform.outbox.EventSink;
import io.attune.platform.outbox.OutgoingEvent;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Publishes to Kafka and waits until every in-sync replica has the record. */
final class KafkaEventSink implements EventSink {

    /** A little longer than the producer's own delivery time-out, which is the one that decides. */
    private static final long SECONDS = 15;

    private final KafkaTemplate<String, byte[]> kafka;
    private final ServiceName service;

    KafkaEventSink(KafkaTemplate<String, byte[]> kafka, ServiceName service) {
        this.kafka = kafka;
        this.service = service;
    }

    @Override
    public void publish(OutgoingEvent event) {
        try {
            var sent = kafka.send(Envelope.write(event, service.source()));
            sent.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BrokerUnreachable(stopped);
        } catch (ExecutionException
                | TimeoutException
                | KafkaException
                | org.springframework.kafka.KafkaException refused) {
            throw new BrokerUnreachable(refused);
        }
    }
}
