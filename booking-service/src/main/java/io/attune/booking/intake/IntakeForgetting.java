package io.attune.booking.intake;

import io.attune.platform.decision.Versioned;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;

/** Forgets who was offered to an intake that was erased, and says so once everything else of it is gone too. */
@Service
public final class IntakeForgetting {

    private static final long AFTER_EVERY_VERSION = Long.MAX_VALUE;

    private final Intakes intakes;
    private final OfferedTherapists offered;
    private final ErasuresDone erasures;
    private final InstantSource clock;

    public IntakeForgetting(Intakes intakes, OfferedTherapists offered, ErasuresDone erasures, InstantSource clock) {
        this.intakes = intakes;
        this.offered = offered;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Whether nothing of the intake may be kept any more. */
    public boolean isErased(String intakeId) {
        return intakes.find(intakeId)
                .map(Versioned::state)
                .filter(intake -> intake.state() == Intake.State.ERASED)
                .isPresent();
    }

    /** To be called last; doing it again changes nothing. */
    public void finish(String intakeId) {
        offered.keep(intakeId, AFTER_EVERY_VERSION, List.of());
        erasures.enter(intakeId, clock.instant());
    }
}
