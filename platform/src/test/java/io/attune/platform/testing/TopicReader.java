package io.attune.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads a topic from its beginning to where it ends now, so that events can be counted over the whole of it. */
public final class TopicReader {

    private TopicReader() {}

    /** Nothing when the topic does not exist. */
    public static List<Received> readAll(String bootstrapServers, String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var received = new ArrayList<Received>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> received.add(Received.of(record)));
            }
            return received;
        }
    }

    /**
     * A record as it stands on the topic.
     *
     * @param headers by name; the last one where a name comes twice
     */
    public record Received(
            @Nullable String key,
            Map<String, String> headers,
            @Nullable String value,
            int partition,
            long offset) {

        static Received of(ConsumerRecord<String, byte[]> record) {
            var headers = new HashMap<String, String>();
            record.headers()
                    .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            var value = record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8);
            return new Received(record.key(), headers, value, record.partition(), record.offset());
        }

        public @Nullable String id() {
            return headers.get("ce_id");
        }

        public @Nullable String type() {
            return headers.get("ce_type");
        }

        public @Nullable String subject() {
            return headers.get("ce_subject");
        }
    }
}
