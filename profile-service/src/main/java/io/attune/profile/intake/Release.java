package io.attune.profile.intake;

import io.attune.profile.client.Sealed;
import java.time.Instant;
import java.util.List;

/**
 * A clinician's decision that an intake may go on.
 *
 * @param by subject of the clinician
 * @param reason in the clinician's words
 * @param competences vocabulary codes of what a therapist must bring to be offered; none asks for nothing more
 */
public record Release(String by, Instant at, Sealed reason, List<String> competences) {

    public Release {
        competences = List.copyOf(competences);
    }
}
