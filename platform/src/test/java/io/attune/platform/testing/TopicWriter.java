package io.attune.platform.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts events on topics as another service would, or as none should. */
public final class TopicWriter implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    public TopicWriter(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** A well-formed CloudEvent whose key is its subject. */
    public void event(String topic, String type, String subject, long version, String json) {
        event(topic, subject, type, subject, version, json, Map.of());
    }

    public void event(
            String topic,
            String key,
            String type,
            String subject,
            long version,
            String json,
            Map<String, String> attributes) {
        var record = new ProducerRecord<>(topic, key, json.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", type + '/' + subject + '/' + version);
        header(record, "ce_source", "/attune/test");
        header(record, "ce_type", type);
        header(record, "ce_subject", subject);
        header(record, "ce_time", "2026-11-23T15:00:00Z");
        header(record, "ce_aggregateversion", Long.toString(version));
        header(record, "content-type", "application/json");
        attributes.forEach((name, value) -> header(record, "ce_" + name, value));
        send(record);
    }

    /** A record as it is, with no header at all; null is a tombstone. */
    public void raw(String topic, String key, @Nullable String value) {
        send(new ProducerRecord<>(topic, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8)));
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
