package io.attune.platform.decision;

import java.time.Instant;

/**
 * A request that must take effect once: the caller's idempotency key scoped to route and caller, and what was asked.
 *
 * @param key keyed hash of route, caller and {@code Idempotency-Key}; hexadecimal, safe to store
 * @param bodyHash keyed hash of the body, so that the same key with another body is noticed
 * @param at when it arrived
 */
public record Command(String key, String bodyHash, Instant at) {

    /** The id of an aggregate that this command creates: the same for the same command, so a second insert collides. */
    public String derivedId() {
        return java.util
                .UUID
                .nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
