package io.attune.platform.messaging;

import io.attune.platform.outbox.OutgoingEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 in Kafka's binary mode, out and in. */
final class Envelope {

    static final String TRACEPARENT = "traceparent";
    private static final String AGGREGATE_VERSION = "aggregateversion";

    private Envelope() {}

    static ProducerRecord<String, byte[]> write(OutgoingEvent event, URI source) {
        var cloudEvent = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(source)
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withExtension(AGGREGATE_VERSION, Long.toString(event.subjectVersion()));
        var data = event.data();
        if (data != null) {
            cloudEvent
                    .withDataSchema(URI.create("/contracts/" + event.type() + ".schema.json"))
                    .withDataContentType("application/json")
                    .withData(data.getBytes(StandardCharsets.UTF_8));
        }
        event.attributes().forEach((name, value) -> {
            if (!name.equals(TRACEPARENT)) {
                cloudEvent.withExtension(name, value);
            }
        });
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(event.topic(), event.key())
                .writeBinary(cloudEvent.build());
        var traceparent = event.attributes().get(TRACEPARENT);
        if (traceparent != null) {
            record.headers().add(TRACEPARENT, traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }

    /** @throws UnreadableEvent when the record is not a CloudEvent with all that we need */
    static IncomingEvent read(ConsumerRecord<String, byte[]> record) {
        var event = cloudEvent(record);
        var subject = event.getSubject();
        var time = event.getTime();
        var data = event.getData();
        if (subject == null || time == null || data == null || record.key() == null) {
            throw new UnreadableEvent("ce_subject, ce_time, the key or the body is missing");
        }
        return new IncomingEvent(
                event.getId(),
                event.getType(),
                subject,
                version(event),
                Instant.from(time),
                record.key(),
                attributes(event),
                new String(data.toBytes(), StandardCharsets.UTF_8));
    }

    private static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record.headers(), record.value())
                    .toEvent();
        } catch (RuntimeException notOne) {
            throw new UnreadableEvent("not a CloudEvent (" + notOne.getClass().getSimpleName() + ")");
        }
    }

    private static long version(CloudEvent event) {
        try {
            return Long.parseLong(String.valueOf(event.getExtension(AGGREGATE_VERSION)));
        } catch (NumberFormatException absent) {
            throw new UnreadableEvent("ce_aggregateversion is not a number");
        }
    }

    private static Map<String, String> attributes(CloudEvent event) {
        var attributes = new HashMap<String, String>();
        event.getExtensionNames().forEach(name -> attributes.put(name, String.valueOf(event.getExtension(name))));
        attributes.remove(AGGREGATE_VERSION);
        return attributes;
    }

    static Optional<String> traceparent(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(TRACEPARENT))
                .map(header -> new String(header.value(), StandardCharsets.US_ASCII));
    }
}
