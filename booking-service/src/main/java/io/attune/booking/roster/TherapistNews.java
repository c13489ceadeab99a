package io.attune.booking.roster;

/** Told after a therapist's copy may have changed, once or more often; implemented by whoever has to act on it. */
public interface TherapistNews {

    void heardOf(String therapistId);
}
