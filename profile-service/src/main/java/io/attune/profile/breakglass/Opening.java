package io.attune.profile.breakglass;

import io.attune.profile.client.Sealed;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody broke the glass.
 *
 * @param reason in their words, readable as long as the intake is
 * @param review nothing until somebody else has looked at it
 */
public record Opening(
        String id, Sealed reason, Instant since, @Nullable Review review) {

    private static final Duration OPEN = Duration.ofHours(1);
    private static final Duration TO_REVIEW = Duration.ofDays(3);

    public Instant until() {
        return since.plus(OPEN);
    }

    public Instant reviewBy() {
        return since.plus(TO_REVIEW);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(until());
    }

    Opening reviewed(Review by) {
        return new Opening(id, reason, since, by);
    }
}
