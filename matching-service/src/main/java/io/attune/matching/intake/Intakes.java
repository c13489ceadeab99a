package io.attune.matching.intake;

import java.util.Optional;

/** The intakes this service has heard of, each in its highest version. */
public interface Intakes {

    Optional<Intake> find(String id);

    /** Forgets it for good: no version of it is kept any more. */
    void erase(String id);

    boolean isErased(String id);

    /** What its client withholds from whom; nothing where they never said so. */
    Optional<LockBox> lockBox(String id);

    /** Keeps it unless this version or a later one is kept already. */
    void keep(LockBox lockBox);

    /** Keeps it unless this version or a later one is kept already. */
    void keep(Intake intake);
}
