package io.attune.matching.fit.candidate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One therapist who might be offered.
 *
 * @param name as the therapist publishes it
 * @param licence null is not known
 * @param openHours null until booking has said them
 * @param conflicts clients with a recorded conflict of interest; null is not known
 */
public record Candidate(
        String id,
        String name,
        Standing standing,
        @Nullable Licence licence,
        Reach reach,
        Training training,
        Person person,
        Fees fees,
        @Nullable OpenHours openHours,
        @Nullable Set<String> conflicts,
        Learned learned) {

    public Candidate {
        conflicts = conflicts == null ? null : Set.copyOf(conflicts);
    }

    /** The same therapist with open hours asked anew. */
    public Candidate with(OpenHours hours) {
        return new Candidate(id, name, standing, licence, reach, training, person, fees, hours, conflicts, learned);
    }

    /** The same therapist with room for one more client, at hours that nobody knows yet. */
    public Candidate asIfAPlaceWereFree() {
        return new Candidate(
                id, name, standing.withRoom(), licence, reach, training, person, fees, null, conflicts, learned);
    }
}
