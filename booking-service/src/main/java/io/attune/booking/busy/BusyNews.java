package io.attune.booking.busy;

import io.attune.booking.roster.TherapistId;

/** Told after a therapist's busy times were written, once or more often; implemented by whoever has to act on it. */
public interface BusyNews {

    void changed(TherapistId therapist);
}
