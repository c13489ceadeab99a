package io.attune.platform.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes this service's topics as soon as a broker answers; a service starts and serves without one. */
final class TopicCreation implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Map<String, Object> adminSettings;
    private final List<NewTopic> topics;
    private @Nullable CountDownLatch stop;

    TopicCreation(
            Map<String, Object> adminSettings,
            Collection<DeclaredTopic> declared,
            Collection<String> deadLetters,
            MessagingSettings settings) {
        this.adminSettings = adminSettings;
        this.topics = Stream.concat(
                        declared.stream(),
                        deadLetters.stream().map(name -> DeclaredTopic.events(name, Duration.ofDays(14))))
                .map(topic -> new NewTopic(topic.name(), Optional.of(settings.partitions()), Optional.empty())
                        .configs(topic.configuration()))
                .toList();
    }

    @Override
    public synchronized void start() {
        var asked = new CountDownLatch(1);
        stop = asked;
        Thread.ofVirtual().name("topic-creation").start(() -> createUntil(asked));
    }

    private void createUntil(CountDownLatch asked) {
        try {
            boolean done = created();
            while (!done && !asked.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                done = created();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() throws InterruptedException {
        try (var admin = Admin.create(adminSettings)) {
            for (var topic : admin.createTopics(topics).values().entrySet()) {
                try {
                    topic.getValue().get();
                } catch (ExecutionException refused) {
                    if (!(refused.getCause() instanceof TopicExistsException)) {
                        log.warn("Topic {} could not be made: {}", topic.getKey(), String.valueOf(refused.getCause()));
                        return false;
                    }
                }
            }
            return true;
        } catch (KafkaException noBroker) {
            log.info("No broker yet to make topics on");
            return false;
        }
    }

    @Override
    public synchronized void stop() {
        if (stop != null) {
            stop.countDown();
            stop = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stop != null;
    }

    static Map<String, String> compacted() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.SEGMENT_MS_CONFIG, millis(Duration.ofHours(1)),
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(Duration.ofDays(1)));
    }

    static Map<String, String> keptFor(Duration keep) {
        if (keep.isNegative()) {
            return Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(keep)); // in the broker's own, larger segments
        }
        var segment = keep.compareTo(Duration.ofDays(30)) > 0 ? Duration.ofDays(1) : Duration.ofHours(1);
        return Map.of(
                TopicConfig.RETENTION_MS_CONFIG, millis(keep),
                TopicConfig.SEGMENT_MS_CONFIG, millis(segment));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
