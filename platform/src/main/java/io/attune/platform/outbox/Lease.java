package io.attune.platform.outbox;

import java.time.Instant;

/** Who publishes a document's outbox, and until when nobody else does. */
public record Lease(String owner, Instant until) {

    boolean heldBy(String instance) {
        return owner.equals(instance);
    }

    boolean lapsed(Instant now) {
        return !until.isAfter(now);
    }
}
