package io.attune.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

class WholeTopicTests {

    private static final String TOPIC = "things";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void waitsAtABadRecordUntilItsDeadLetterIsKeptAndThenGoesOn() {
        producer.sendException = new TimeoutException("away");
        var reading = new WholeTopic(handlers(), consumers(0), deadLetters(), fault -> false);
        var thread = Thread.ofVirtual().start(reading);
        await().until(reading::caughtUp);
        consumer.schedulePollTask(() -> {
            consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 0, "bad", new byte[] {1}));
            consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 1, "good", null));
        });
        await().during(java.time.Duration.ofMillis(700))
                .until(() -> thread.isAlive() && told.equals(List.of("caught up")));

        assertThat(reading.positions()).isEmpty();
        producer.sendException = null;

        await().until(() -> told.contains("good"));
        await().until(() -> reading.positions().equals(Map.of(0, 2L)));
        assertThat(producer.history()).extracting(letter -> letter.key()).containsExactly("bad");
        reading.stop();
    }

    @Test
    void tellsItsHandlersOnceThatAllThatStoodThereHasBeenHandled() {
        var reading = new WholeTopic(handlers(), consumers(2), deadLetters(), fault -> false);
        consumer.schedulePollTask(() -> consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 0, "first", null)));
        consumer.schedulePollTask(() -> consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 1, "second", null)));
        consumer.schedulePollTask(() -> consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 2, "later", null)));

        Thread.ofVirtual().start(reading);

        await().until(() -> told.contains("later"));
        assertThat(reading.caughtUp()).isTrue();
        assertThat(told).containsExactly("first", "second", "caught up", "later");
        reading.stop();
    }

    private TopicHandlers handlers() {
        return new TopicHandlers(TOPIC, new Handlers(List.of(new EventHandler() {
            @Override
            public String topic() {
                return TOPIC;
            }

            @Override
            public void handle(IncomingEvent event) {}

            @Override
            public void forget(String key) {
                told.add(key);
            }

            @Override
            public void caughtUp() {
                told.add("caught up");
            }
        })));
    }

    private DeadLetters deadLetters() {
        var template = new KafkaTemplate<String, byte[]>(() -> producer);
        return new DeadLetters(new AcknowledgedSend(template), new ServiceName("sample"));
    }

    private DefaultKafkaConsumerFactory<String, byte[]> consumers(long end) {
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, Node.noNode(), new Node[0], new Node[0])));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
        return new DefaultKafkaConsumerFactory<>(Map.of()) {
            @Override
            public Consumer<String, byte[]> createConsumer(
                    @Nullable String group, @Nullable String prefix, @Nullable String suffix) {
                return consumer;
            }
        };
    }
}
