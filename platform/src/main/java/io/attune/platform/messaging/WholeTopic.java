package io.attune.platform.messaging;

import io.attune.platform.outbox.BrokerUnreachable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * One topic, read whole by this instance from its beginning and then followed. It has caught up once it has passed the
 * ends that stood when it began. A record that cannot be handled is kept as a dead letter if it came while following;
 * one met again in a rebuild is only counted.
 */
final class WholeTopic implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(WholeTopic.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TopicHandlers topic;
    private final ConsumerFactory<String, byte[]> consumers;
    private final DeadLetters deadLetters;
    private final TransientFaults passing;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Map<Integer, Long> positions = new ConcurrentHashMap<>();
    private volatile boolean caughtUp;

    WholeTopic(
            TopicHandlers topic,
            ConsumerFactory<String, byte[]> consumers,
            DeadLetters deadLetters,
            TransientFaults passing) {
        this.topic = topic;
        this.consumers = consumers;
        this.deadLetters = deadLetters;
        this.passing = passing;
    }

    String name() {
        return topic.topic();
    }

    boolean caughtUp() {
        return caughtUp;
    }

    /** A rebuild begins again at the start and takes nothing back, so the farthest that was reached stands. */
    Map<Integer, Long> positions() {
        return Map.copyOf(positions);
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        while (!stopping()) {
            try (var consumer = consumers.createConsumer(null, null, name())) {
                follow(consumer);
            } catch (KafkaException fault) {
                log.warn(
                        "{} could not be read ({}), next try in {}",
                        name(),
                        fault.getClass().getSimpleName(),
                        PAUSE);
                pause();
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        var partitions = partitions(consumer);
        if (partitions.isEmpty()) {
            pause();
            return;
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (!stopping()) {
            if (!caughtUp && passed(consumer, ends)) {
                topic.handlers().caughtUp();
                caughtUp = true;
            }
            for (var record : consumer.poll(POLL)) {
                handle(record, ends);
                positions.merge(record.partition(), record.offset() + 1, Math::max);
            }
        }
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        var found = consumer.partitionsFor(name());
        return found == null
                ? List.of()
                : found.stream()
                        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                        .collect(Collectors.toList());
    }

    private static boolean passed(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void handle(ConsumerRecord<String, byte[]> record, Map<TopicPartition, Long> ends) {
        while (!stopping()) {
            try {
                topic.handlers().handle(record);
                return;
            } catch (RuntimeException fault) {
                if (!passing.includes(fault) && refused(record, fault, ends)) {
                    return;
                }
                pause();
            }
        }
    }

    /** Whether the record is done with; while it cannot be kept as a dead letter, nothing behind it is read. */
    private boolean refused(
            ConsumerRecord<String, byte[]> record, RuntimeException fault, Map<TopicPartition, Long> ends) {
        var end = ends.get(new TopicPartition(record.topic(), record.partition()));
        if (end != null && record.offset() < end) {
            log.warn("A record known to be bad was passed over: {}-{}@{}", name(), record.partition(), record.offset());
            return true;
        }
        try {
            deadLetters.keep(record, fault);
            return true;
        } catch (BrokerUnreachable away) {
            log.error("A dead letter of {} could not be kept; the topic waits, next try in {}", name(), PAUSE);
            return false;
        }
    }

    private boolean stopping() {
        return stopped.getCount() == 0;
    }

    private void pause() {
        try {
            if (stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("{} is no longer read", name());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop();
        }
    }
}
