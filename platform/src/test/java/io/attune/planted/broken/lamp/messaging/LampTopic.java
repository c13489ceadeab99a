package io.attune.planted.broken.lamp.messaging;

import org.springframework.web.bind.annotation.RequestParam;

/** Reads an event that no test knows, and a web request besides. */
final class LampTopic {

    static final String TYPE = "lamp.forgotten.v1";

    String read(@RequestParam String event) {
        return TYPE + event;
    }
}
