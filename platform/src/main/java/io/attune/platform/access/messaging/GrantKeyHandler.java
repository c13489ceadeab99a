package io.attune.platform.access.messaging;

import io.attune.platform.access.keys.GrantKey;
import io.attune.platform.access.keys.GrantKeys;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every instance learns every key; a repetition teaches nothing new and does no harm. */
@Component
class GrantKeyHandler implements EventHandler {

    static final String TOPIC = "attune.keys";

    private final GrantKeys keys;
    private final JsonMapper json;

    GrantKeyHandler(GrantKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Reading reading() {
        return Reading.WHOLE;
    }

    @Override
    public void handle(IncomingEvent event) {
        keys.learn(read(event.data()));
    }

    private GrantKey read(String data) {
        try {
            var published = json.readValue(data, KeyPublishedV1.class);
            return new GrantKey(published.kid(), published.jwk().toString(), published.keepUntil());
        } catch (JacksonException | IllegalArgumentException _) {
            throw new UnreadableEvent("A published key needs kid, jwk (EC, P-256, public) and keepUntil.");
        }
    }

    /** What is read of {@code key.published.v1}. */
    record KeyPublishedV1(String kid, JsonNode jwk, Instant keepUntil) {

        KeyPublishedV1 {
            if (kid == null || jwk == null || keepUntil == null) {
                throw new IllegalArgumentException("A field is missing.");
            }
        }
    }
}
