package io.attune.platform.messaging;

import io.attune.platform.outbox.EventSink;
import io.attune.platform.outbox.OutgoingEvent;

/** Publishes events as CloudEvents. */
final class KafkaEventSink implements EventSink {

    private final AcknowledgedSend kafka;
    private final ServiceName service;

    KafkaEventSink(AcknowledgedSend kafka, ServiceName service) {
        this.kafka = kafka;
        this.service = service;
    }

    @Override
    public void publish(OutgoingEvent event) {
        kafka.send(Envelope.write(event, service.source()));
    }
}
