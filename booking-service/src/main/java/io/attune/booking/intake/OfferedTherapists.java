package io.attune.booking.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which therapists were offered to each intake: the copy of its shortlist. */
public interface OfferedTherapists {

    /** In the order of the shortlist; nothing when none was heard of yet. */
    Optional<List<String>> to(String intakeId);

    /** Keeps what was heard, unless a newer shortlist was heard of before. */
    void keep(String intakeId, long version, Collection<String> therapistIds);
}
