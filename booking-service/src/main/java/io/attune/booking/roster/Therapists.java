package io.attune.booking.roster;

import io.attune.platform.decision.Versioned;
import java.util.Optional;

/** The copy of all therapists. */
public interface Therapists {

    Optional<Versioned<Therapist>> find(String therapistId);

    /** Keeps what was heard, unless something newer was heard before. */
    void keep(String therapistId, long version, Therapist therapist);

    /** A withdrawn therapist of whom no more than that is known. */
    void withdraw(String therapistId, long version);
}
