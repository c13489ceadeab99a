package io.attune.planted.broken.lamp.store;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.web.client.RestClient;

/** Stores by calling others. */
public final class MongoLamps {

    RestClient remote() {
        return RestClient.create();
    }

    ProducerRecord<String, String> event() {
        return new ProducerRecord<>("lamps", "lit");
    }
}
