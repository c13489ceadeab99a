package io.attune.matching.bench;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.messaging.TheTopics;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.platform.messaging.WholeTopics;
import io.attune.platform.testing.LocalStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long a new instance reads a hundred thousand candidates from a real broker, through the service's own handlers.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RebuildBenchmark {

    static final String FILE = "rebuild";
    private static final int SIZE = 100_000;
    private static final int PARTITIONS = 3;

    private LocalStack stack;
    private double seconds;

    @Setup(Level.Trial)
    public void fill() throws Exception {
        stack = LocalStack.start();
        createTopics();
        var directory = new Directory(ShippedModel.read(), false);
        try (var producer = new KafkaProducer<String, byte[]>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.bootstrapServers(),
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        1 << 18),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int index = 0; index < SIZE; index++) {
                var candidate = directory.candidate(index);
                producer.send(event(
                        "attune.therapists", "therapist.published.v1", candidate.id(), Events.published(candidate)));
                producer.send(event(
                        "attune.availability",
                        "availability.changed.v1",
                        candidate.id(),
                        Events.availability(candidate)));
            }
        }
    }

    private void createTopics() throws Exception {
        try (var admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers()))) {
            admin.createTopics(List.of(compacted("attune.therapists"), compacted("attune.availability")))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static NewTopic compacted(String name) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of("cleanup.policy", "compact"));
    }

    private static ProducerRecord<String, byte[]> event(String topic, String type, String subject, byte[] body) {
        var record = new ProducerRecord<>(topic, subject, body);
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", type + '/' + subject + "/1",
                "ce_source", "/attune/bench",
                "ce_type", type,
                "ce_subject", subject,
                "ce_time", Horizon.NOW.toString(),
                "ce_aggregateversion", "1",
                "ce_offerable", "true",
                "content-type", "application/json");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Benchmark
    public int rebuild() throws InterruptedException {
        var candidates = new Candidates(ShippedModel.read());
        seconds = WholeTopics.read(stack.bootstrapServers(), TheTopics.into(candidates, () -> Horizon.NOW));
        int size = candidates.count(Horizon.NOW);
        if (size != SIZE) {
            throw new IllegalStateException("Only " + size + " candidates came back.");
        }
        return size;
    }

    @TearDown(Level.Trial)
    public void write() throws IOException {
        Files.writeString(
                Path.of(System.getProperty(ShortlistBenchmark.FOLDER)).resolve(FILE), Double.toString(seconds));
        stack.close();
    }
}
