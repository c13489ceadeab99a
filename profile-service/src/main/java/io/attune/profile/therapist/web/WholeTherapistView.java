package io.attune.profile.therapist.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.attune.platform.decision.Versioned;
import io.attune.profile.therapist.Profile;
import io.attune.profile.therapist.Therapist;

/** Everything that is kept of a therapist; for staff. */
record WholeTherapistView(
        String id, String status, @JsonUnwrapped Profile profile) {

    static WholeTherapistView of(Versioned<Therapist> therapist) {
        return new WholeTherapistView(
                therapist.id(),
                therapist.state().status().word(),
                therapist.state().profile());
    }
}
