package io.attune.booking.intake;

import java.util.Optional;
import java.util.Set;

/** Which therapists were offered to each intake: the copy of its shortlist. */
public interface OfferedTherapists {

    /** Nothing when no shortlist of it was heard of yet. */
    Optional<Set<String>> to(String intakeId);

    /** Keeps what was heard, unless a newer shortlist was heard of before. */
    void keep(String intakeId, long version, Set<String> therapistIds);
}
