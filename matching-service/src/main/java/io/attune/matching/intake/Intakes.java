package io.attune.matching.intake;

import java.util.Optional;

/** The intakes this service has heard of, each in its highest version. */
public interface Intakes {

    Optional<Intake> find(String id);

    /** Keeps it unless this version or a later one is kept already. */
    void keep(Intake intake);
}
