package io.attune.profile.therapist;

import java.time.Instant;

/** What the other services are told; drafts tell nothing. */
public sealed interface TherapistEvent {

    TherapistId id();

    Instant at();

    /** The therapist is shown, as the whole state says: just published, paused, or changed while either. */
    record TherapistShown(TherapistId id, Therapist therapist, Instant at) implements TherapistEvent {}

    /** The therapist is gone for good. */
    record TherapistWithdrawn(TherapistId id, Instant at) implements TherapistEvent {}
}
