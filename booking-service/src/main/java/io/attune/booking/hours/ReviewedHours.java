package io.attune.booking.hours;

import io.attune.booking.roster.TherapistId;
import java.util.Map;

/** Up to which version of each therapist's hours the appointments were held against them. */
public interface ReviewedHours {

    /** By therapist; nothing of those of whom nothing was ever reviewed. */
    Map<TherapistId, Long> all();

    /** A lower version than is kept already changes nothing. */
    void note(TherapistId therapist, long version);
}
