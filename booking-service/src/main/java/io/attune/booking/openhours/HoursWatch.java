package io.attune.booking.openhours;

import io.attune.booking.roster.TherapistId;

/**
 * Told of each therapist whose open hours may be others than before, once or more often; whoever offers hours listens.
 * That nothing new was to be told is no reason to leave it out: an hour may have been taken and opened again since.
 */
public interface HoursWatch {

    void mayHaveOpened(TherapistId therapist);
}
