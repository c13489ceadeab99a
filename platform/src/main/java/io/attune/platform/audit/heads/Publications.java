package io.attune.platform.audit.heads;

import java.time.Instant;
import java.util.Optional;

/** What was published of heads; implemented by the store, whose write carries the event. */
public interface Publications {

    /** Up to when all that grew has been published. */
    Optional<Instant> publishedUpTo();

    void publish(SignedHeads signed);

    void publishedUpTo(Instant instant);
}
