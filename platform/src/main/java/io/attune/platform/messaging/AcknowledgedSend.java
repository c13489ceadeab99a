package io.attune.platform.messaging;

import io.attune.platform.outbox.BrokerUnreachable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends to Kafka and waits until every in-sync replica has the record. */
final class AcknowledgedSend {

    /** A little longer than the producer's own delivery time-out, which is the one that decides. */
    private static final long SECONDS = 15;

    private final KafkaTemplate<String, byte[]> kafka;

    AcknowledgedSend(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /** @throws BrokerUnreachable when it was not acknowledged; it may or may not have arrived */
    void send(ProducerRecord<String, byte[]> record) {
        try {
            kafka.send(record).get(SECONDS, TimeUnit.SECONDS);
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
