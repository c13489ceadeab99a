package io.attune.profile.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** Erases what has been kept as long as it must and may be; nothing that is held or on legal hold. */
@Service
public final class Retention {

    private static final Logger LOG = System.getLogger(Retention.class.getName());

    private final Intakes intakes;
    private final IntakeRestriction restriction;
    private final IntakeErasure erasure;
    private final InstantSource clock;

    Retention(Intakes intakes, IntakeRestriction restriction, IntakeErasure erasure, InstantSource clock) {
        this.intakes = intakes;
        this.restriction = restriction;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** One round over everything; several instances may make one at once. What cannot be judged stops no other. */
    public void run() {
        var due = new ArrayList<Intake>();
        intakes.forEach(intake -> attempt(() -> {
            if (isOver(intake.state())) {
                due.add(intake.state());
            }
        }));
        due.forEach(intake -> attempt(() -> erasure.destroy(intake, this::isOver)));
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException fault) {
            LOG.log(
                    Level.WARNING,
                    "An intake could not be judged or erased; the next round tries again: {0}",
                    fault.getClass().getSimpleName());
        }
    }

    private boolean isOver(Intake intake) {
        return !intake.keeping().isOnLegalHold()
                && !intake.safeguard().holds()
                && !Days.earliest(clock.instant()).isBefore(restriction.retainedUntil(intake));
    }
}
