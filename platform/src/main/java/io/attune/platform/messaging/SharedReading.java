package io.attune.platform.messaging;

import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Reads topics as one consumer group per service and topic. A record that can never be handled becomes a dead letter at
 * once, one that met a passing fault is tried for ever, any other fault a few times; then the consumer goes on.
 */
final class SharedReading implements SmartLifecycle {

    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

    SharedReading(
            Collection<TopicHandlers> topics,
            ConsumerFactory<String, byte[]> consumers,
            ServiceName service,
            DeadLetters deadLetters,
            TransientFaults passing) {
        containers = topics.stream()
                .map(topic -> container(topic, consumers, service, deadLetters, passing))
                .toList();
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            TopicHandlers topic,
            ConsumerFactory<String, byte[]> consumers,
            ServiceName service,
            DeadLetters deadLetters,
            TransientFaults passing) {
        var properties = new ContainerProperties(topic.topic());
        properties.setGroupId(service.group(topic.topic()));
        MessageListener<String, byte[]> listener = topic.handlers()::handle;
        properties.setMessageListener(listener);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(topic.topic());
        container.setCommonErrorHandler(errorHandler(deadLetters, passing));
        return container;
    }

    @SuppressWarnings("unchecked")
    private static DefaultErrorHandler errorHandler(DeadLetters deadLetters, TransientFaults passing) {
        var handler = new DefaultErrorHandler(
                (record, fault) -> deadLetters.keep((ConsumerRecord<String, byte[]>) record, fault), aFewTimes());
        handler.setBackOffFunction((record, fault) -> passing.includes(fault) ? forEver() : aFewTimes());
        // What Spring would log repeats the text of the exception, which may quote the record.
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        return handler;
    }

    private static BackOff aFewTimes() {
        return new FixedBackOff(200, 3);
    }

    private static BackOff forEver() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
