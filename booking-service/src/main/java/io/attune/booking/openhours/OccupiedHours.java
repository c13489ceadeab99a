package io.attune.booking.openhours;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Occupied;
import io.attune.booking.roster.TherapistId;
import java.util.List;

/** What is taken of a therapist's days; answered by whoever keeps the days. */
public interface OccupiedHours {

    /**
     * Holds, appointments, blocks and claims that overlap the interval, each with its buffer. A hold that has run out
     * may still be among them, with the instant at which it did.
     */
    List<Occupied> within(TherapistId therapist, Interval interval);
}
