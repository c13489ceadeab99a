package io.attune.booking.openhours;

import io.attune.booking.availability.OpenHour;
import io.attune.booking.roster.TherapistId;
import java.util.List;

/**
 * The hours of one therapist that are shown to somebody.
 *
 * @param held what whoever asks holds already; not open to anyone, yet theirs
 */
public record Listing(TherapistId therapist, String timeZone, List<OpenHour> open, List<OpenHour> held) {

    public Listing {
        open = List.copyOf(open);
        held = List.copyOf(held);
    }
}
