package io.attune.platform.messaging;

import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON body of an event, read into a record that holds only what its reader needs; unknown fields are ignored. */
public final class EventBody {

    private static final JsonMapper JSON = JsonMapper.shared()
            .rebuild()
            .addModule(new SimpleModule().addDeserializer(Instant.class, new EventInstants()))
            .build();

    private EventBody() {}

    /** @throws UnreadableEvent when the body is no such record, naming the field but not its value */
    public static <T> T read(IncomingEvent event, Class<T> type) {
        T body;
        try {
            body = JSON.readValue(event.data(), type);
        } catch (JacksonException unreadable) {
            throw new UnreadableEvent(event.type() + " cannot be read at " + unreadable.getPathReference());
        }
        if (body == null) {
            throw new UnreadableEvent(event.type() + " has no body");
        }
        return body;
    }
}
