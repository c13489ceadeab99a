package io.attune.booking.intake;

import io.attune.platform.decision.Versioned;
import java.util.Optional;

/** The copy of all intakes. */
public interface Intakes {

    Optional<Versioned<Intake>> find(String intakeId);

    /** Keeps what was heard, unless something newer was heard before. */
    void keep(String intakeId, long version, Intake intake);
}
