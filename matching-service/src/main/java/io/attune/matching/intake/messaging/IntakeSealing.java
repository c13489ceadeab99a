package io.attune.matching.intake.messaging;

import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.seal.HeardKeys;
import io.attune.platform.seal.Seal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Finds the key of an intake whose news has come. */
@Component
class IntakeSealing {

    /** The key is on the broker before the intake is; it takes no longer than the other topic's next answer. */
    private static final int LOOKS = 100;

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(2);

    /** News of an intake whose key has not come by then is from before its erasure, and comes from an old record. */
    private static final Duration MAY_STILL_COME = Duration.ofMinutes(10);

    private final HeardKeys keys;
    private final InstantSource clock;

    IntakeSealing(HeardKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Nothing when the intake was erased.
     *
     * @throws KeyNotHeardYet when the key may still come
     */
    Optional<Seal> of(IncomingEvent event) {
        var id = event.subject();
        for (int look = 0; look < LOOKS && keys.neverHeardOf(id) && isFresh(event); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        if (keys.neverHeardOf(id) && isFresh(event)) {
            throw new KeyNotHeardYet();
        }
        return keys.find(id);
    }

    private boolean isFresh(IncomingEvent event) {
        return clock.instant().isBefore(event.time().plus(MAY_STILL_COME));
    }
}
