package io.attune.booking.roster;

/** Names a therapist; the id that profile-service gave. */
public record TherapistId(String value) {

    public TherapistId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A therapist's id is not blank.");
        }
    }
}
