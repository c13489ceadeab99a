package io.attune.platform.audit.messaging;

import io.attune.platform.audit.Head;
import io.attune.platform.audit.heads.SignedHeads;
import io.attune.platform.audit.heads.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every statement of heads that was ever published, for whoever checks the chains. */
public final class PublishedHeads {

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final JsonMapper JSON = new JsonMapper();

    private PublishedHeads() {}

    /** From the beginning of the topic to where it ends now; none when there is no such topic. */
    public static List<SignedHeads> read(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(AuditTopics.HEADS).stream()
                    .map(partition -> new TopicPartition(AuditTopics.HEADS, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var signed = new ArrayList<SignedHeads>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(WAIT).forEach(record -> signed.add(signed(record.key(), record.value())));
            }
            return signed;
        }
    }

    /** What was put on the topic by somebody else has no signature that counts. */
    static SignedHeads signed(String service, String body) {
        try {
            return read(JSON.readTree(body));
        } catch (RuntimeException _) {
            return new SignedHeads(new Statement(service, Instant.EPOCH, "", List.of()), new byte[0]);
        }
    }

    private static SignedHeads read(JsonNode said) {
        var heads = new ArrayList<Head>();
        said.path("heads").forEach(head -> heads.add(head(head)));
        var statement = new Statement(
                said.path("service").asString(""),
                Instant.parse(said.path("signedAt").asString("")),
                said.path("keyId").asString(""),
                heads);
        return new SignedHeads(
                statement, Base64.getDecoder().decode(said.path("signature").asString("")));
    }

    private static Head head(JsonNode head) {
        return new Head(
                head.path("record").asString(""),
                head.path("sequence").asLong(0),
                head.path("hash").asString(""));
    }
}
