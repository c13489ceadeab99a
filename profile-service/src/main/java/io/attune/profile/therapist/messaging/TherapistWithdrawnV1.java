package io.attune.profile.therapist.messaging;

import io.attune.profile.therapist.TherapistId;

/** {@code therapist.withdrawn.v1}. */
record TherapistWithdrawnV1(String therapistId, String status, boolean accepting) {

    static TherapistWithdrawnV1 of(TherapistId id) {
        return new TherapistWithdrawnV1(id.value(), "withdrawn", false);
    }
}
