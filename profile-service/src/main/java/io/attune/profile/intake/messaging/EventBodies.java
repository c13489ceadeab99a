package io.attune.profile.intake.messaging;

import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the part of an event's body that a listener uses; fields it does not know are ignored. */
@Component
class EventBodies {

    private final JsonMapper json;

    EventBodies(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    <T extends Record> T read(IncomingEvent event, Class<T> type) {
        try {
            var body = json.readValue(event.data(), type);
            if (body != null) {
                return body;
            }
        } catch (JacksonException e) {
            throw new UnreadableEvent("The body is not that of " + event.type());
        }
        throw new UnreadableEvent("The body is empty");
    }
}
