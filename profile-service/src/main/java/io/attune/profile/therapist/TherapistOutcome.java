package io.attune.profile.therapist;

import java.util.List;

/** Every answer to someone who creates a therapist, changes one, or moves one along. */
public sealed interface TherapistOutcome {

    /** It is done; the therapist now has this version. */
    record Done(String id, long version) implements TherapistOutcome {}

    /** There is no such therapist. */
    record NoSuchTherapist() implements TherapistOutcome {}

    /** It has changed since it was read. */
    record Stale() implements TherapistOutcome {}

    /** The profile cannot be shown yet; once these are filled in it can. */
    record NotReadyToPublish(List<Lack> lacks) implements TherapistOutcome {
        public NotReadyToPublish {
            lacks = List.copyOf(lacks);
        }
    }

    /** The therapist's status does not allow it. */
    record NotPossible(TherapistStatus status) implements TherapistOutcome {}
}
