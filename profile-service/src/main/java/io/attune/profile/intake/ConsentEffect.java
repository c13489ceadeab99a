package io.attune.profile.intake;

import io.attune.platform.decision.Versioned;
import io.attune.profile.consent.ConsentSettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Service;

/**
 * Waits for matching to say that it shows nothing any more. Looked for in the store, because another instance may be
 * the one that hears it.
 */
@Service
final class ConsentEffect {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Intakes intakes;
    private final Duration patience;

    ConsentEffect(Intakes intakes, ConsentSettings settings) {
        this.intakes = intakes;
        this.patience = settings.patience();
    }

    /** Whether it was said, of this version of the intake or a later one, before the patience ended. */
    boolean awaited(IntakeId id, long version) {
        var end = System.nanoTime() + patience.toNanos();
        while (!isSaid(id, version)) {
            if (System.nanoTime() >= end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return true;
    }

    /** Of an intake that is gone nothing is shown. */
    private boolean isSaid(IntakeId id, long version) {
        return intakes.find(id)
                .map(Versioned::state)
                .map(intake -> intake.course().showsNothingSince(version))
                .orElse(true);
    }
}
