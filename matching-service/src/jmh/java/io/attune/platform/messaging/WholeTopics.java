package io.attune.platform.messaging;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Reads whole topics into their handlers as a service does at its start. */
public final class WholeTopics {

    private WholeTopics() {}

    /** @return how long it took until everything had been read, in seconds */
    public static double read(String bootstrapServers, List<EventHandler> handlers) throws InterruptedException {
        var kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(bootstrapServers));
        var messaging = new MessagingConfiguration();
        var consumers = messaging.consumers(kafka, "");
        var service = messaging.serviceName("matching-service");
        var deadLetters = messaging.deadLetters(messaging.acknowledgedSend(messaging.kafka(kafka)), service);
        var reading = new WholeReading(
                TopicHandlers.of(handlers, EventHandler.Reading.WHOLE),
                topic -> new WholeTopic(topic, consumers, deadLetters, TransientFaults.causedByAny(List.of())));
        long began = System.nanoTime();
        reading.start();
        while (!reading.stillReading().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        reading.stop();
        return seconds;
    }
}
