package io.attune.platform.messaging;

import io.attune.platform.outbox.EventSink;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Connects a service to Kafka: topics made, handlers subscribed, outboxes published. Address and security come from
 * {@code spring.kafka}; everything that correctness depends on is set here.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessagingSettings.class)
public class MessagingConfiguration {

    @Bean
    ServiceName serviceName(@Value("${spring.application.name}") String name) {
        return new ServiceName(name);
    }

    @Bean
    KafkaTemplate<String, byte[]> kafka(KafkaProperties kafka) {
        var settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    @Bean
    ConsumerFactory<String, byte[]> consumers(KafkaProperties kafka, @Value("${attune.instance:}") String instance) {
        var settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        if (!instance.isBlank()) {
            // Back after a crash under its old name, it goes on where it was, before its old self has timed out.
            settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        }
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    AcknowledgedSend acknowledgedSend(KafkaTemplate<String, byte[]> kafka) {
        return new AcknowledgedSend(kafka);
    }

    @Bean
    EventSink eventSink(AcknowledgedSend kafka, ServiceName service) {
        return new KafkaEventSink(kafka, service);
    }

    @Bean
    DeadLetters deadLetters(AcknowledgedSend kafka, ServiceName service) {
        return new DeadLetters(kafka, service);
    }

    @Bean
    SharedReading sharedReading(
            ObjectProvider<EventHandler> handlers,
            ConsumerFactory<String, byte[]> consumers,
            ServiceName service,
            DeadLetters deadLetters,
            ObjectProvider<TransientFaults> faults) {
        var topics = TopicHandlers.of(handlers.stream().toList(), EventHandler.Reading.SHARED);
        return new SharedReading(
                topics,
                consumers,
                service,
                deadLetters,
                TransientFaults.causedByAny(faults.stream().toList()));
    }

    @Bean
    WholeReading wholeReading(
            ObjectProvider<EventHandler> handlers,
            ConsumerFactory<String, byte[]> consumers,
            DeadLetters deadLetters,
            ObjectProvider<TransientFaults> faults) {
        return new WholeReading(
                TopicHandlers.of(handlers.stream().toList(), EventHandler.Reading.WHOLE),
                topic -> new WholeTopic(
                        topic,
                        consumers,
                        deadLetters,
                        TransientFaults.causedByAny(faults.stream().toList())));
    }

    @Bean("caughtUp")
    CaughtUpHealth caughtUpHealth(WholeReading reading) {
        return new CaughtUpHealth(reading);
    }

    @Bean
    TopicCreation topicCreation(
            KafkaProperties kafka,
            ObjectProvider<DeclaredTopic> declared,
            ObjectProvider<EventHandler> handlers,
            ServiceName service,
            MessagingSettings settings) {
        Map<String, Object> admin = kafka.buildAdminProperties();
        admin.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        admin.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        var deadLetters = handlers.stream()
                .map(handler -> service.deadLetters(handler.topic()))
                .distinct()
                .toList();
        return new TopicCreation(admin, declared.stream().toList(), deadLetters, settings);
    }
}
