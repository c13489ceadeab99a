package io.attune.platform.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what could not be handled: the record as it came, in {@code <topic>.<service>.dlt} under the same key and
 * partition, with where it stood and why. The reason is ours or the name of a fault, never the text of an exception,
 * which could repeat what the record says of a person.
 */
final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final AcknowledgedSend kafka;
    private final ServiceName service;

    DeadLetters(AcknowledgedSend kafka, ServiceName service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** @throws io.attune.platform.outbox.BrokerUnreachable when it could not be kept */
    void keep(ConsumerRecord<String, byte[]> record, Throwable cause) {
        var reason = reason(cause);
        var letter = new ProducerRecord<>(
                service.deadLetters(record.topic()),
                record.partition(),
                record.key(),
                record.value(),
                record.headers());
        add(letter.headers(), "topic", record.topic());
        add(letter.headers(), "partition", Integer.toString(record.partition()));
        add(letter.headers(), "offset", Long.toString(record.offset()));
        add(letter.headers(), "cause", reason);
        kafka.send(letter);
        log.warn("Dead letter {}-{}@{}: {}", record.topic(), record.partition(), record.offset(), reason);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add("dlt_" + name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String reason(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent unreadable) {
                return String.valueOf(unreadable.getMessage());
            }
        }
        var root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getName();
    }
}
