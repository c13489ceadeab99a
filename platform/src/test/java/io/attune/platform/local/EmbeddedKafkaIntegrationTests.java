package io.attune.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void keepsItsRecordsOverARestart() throws Exception {
        try (var kafka = EmbeddedKafka.at(folder, 0)) {
            send(kafka.bootstrapServers(), "colours", "red");
        }

        try (var kafka = EmbeddedKafka.at(folder, 0)) {
            assertThat(read(kafka.bootstrapServers(), "colours", 1)).containsExactly("red");
        }
    }

    @Test
    void keepsWhatItAcknowledgedWhenItIsKilled() throws Exception {
        try (var killed = KillableProcess.of(KafkaProcess.class, folder)) {
            send("127.0.0.1:" + killed.port(), "colours", "red");
        }

        try (var kafka = EmbeddedKafka.at(folder, 0)) {
            assertThat(read(kafka.bootstrapServers(), "colours", 1)).containsExactly("red");
        }
    }

    @Test
    void saysInOneSentenceThatItsPortIsInUse() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> EmbeddedKafka.at(folder, taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Kafka's port " + taken.getLocalPort() + " is in use by another program.");
        }
    }

    @Test
    void saysInOneSentenceThatItsFolderIsDamaged() throws Exception {
        Files.writeString(folder.resolve("meta.properties"), "version=seven");

        assertThatThrownBy(() -> EmbeddedKafka.at(folder, 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Kafka cannot use its folder " + folder);
    }

    private static void send(String servers, String topic, String value) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        var settings = Map.<String, Object>of("bootstrap.servers", servers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> read(String servers, String topic, int count) {
        var settings = Map.<String, Object>of("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var values = new ArrayList<String>();
            for (var tries = 0; values.size() < count && tries < 20; tries++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
