package io.attune.matching.candidates;

import io.attune.matching.engine.Known;
import io.attune.matching.fit.candidate.Candidate;

/**
 * A therapist as this instance knows them now, with the versions it was put together from.
 *
 * @param profileVersion of the published profile
 * @param availabilityVersion of the availability; 0 while none has come
 */
public record Listed(Candidate candidate, long profileVersion, long availabilityVersion) {

    static Listed of(Known known) {
        return new Listed(known.candidate(), known.profileVersion(), known.availabilityVersion());
    }

    public String id() {
        return candidate.id();
    }

    public Listed with(Candidate other) {
        return new Listed(other, profileVersion, availabilityVersion);
    }
}
