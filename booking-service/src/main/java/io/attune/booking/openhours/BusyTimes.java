package io.attune.booking.openhours;

import io.attune.booking.availability.Interval;
import io.attune.booking.roster.TherapistId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** When therapists are taken elsewhere; answered by whoever keeps what their other calendars say. */
public interface BusyTimes {

    List<Interval> of(TherapistId therapist);

    /** Those of the therapists asked for that are taken elsewhere at all. */
    Map<TherapistId, List<Interval>> of(Collection<TherapistId> therapists);
}
