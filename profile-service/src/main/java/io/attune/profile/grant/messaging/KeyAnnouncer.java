package io.attune.profile.grant.messaging;

import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.outbox.PresentState;
import io.attune.profile.grant.KeyMade;
import io.attune.profile.grant.SigningKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says on {@code attune.keys} which public key verifies which tokens, and until when. */
@Component
class KeyAnnouncer implements Announcer<KeyMade>, PresentState<SigningKey> {

    static final String TOPIC = "attune.keys";

    private final JsonMapper json;

    KeyAnnouncer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutgoingEvent announce(KeyMade event, long version) {
        return published(event.key(), version, event.key().useFrom());
    }

    @Override
    public Optional<OutgoingEvent> announce(String id, long version, SigningKey key, Instant now) {
        return Optional.of(published(key, version, now));
    }

    private OutgoingEvent published(SigningKey key, long version, Instant at) {
        var body = new KeyPublishedV1(key.kid(), key.publicJwk(), key.useFrom(), key.keepUntil());
        return OutgoingEvent.of(
                TOPIC, key.kid(), "key.published.v1", key.kid(), version, at, json.writeValueAsString(body));
    }

    /** {@code key.published.v1}. */
    record KeyPublishedV1(String kid, Map<String, String> jwk, Instant useFrom, Instant keepUntil) {}
}
