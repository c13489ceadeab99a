package io.attune.booking.openhours;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.Openings;
import io.attune.booking.roster.TherapistId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lists the hours that are open now. */
@Service
public final class OpenHoursListing {

    private final Readings readings;

    OpenHoursListing(Readings readings) {
        this.readings = readings;
    }

    /** Of those therapists that there are, in no order. */
    public List<Listing> of(Collection<TherapistId> therapists, Interval asked) {
        return list(therapists, asked, Optional.empty());
    }

    /**
     * Nothing when there is no such therapist.
     *
     * @param intake whose holds are to be shown too
     */
    public Optional<Listing> of(TherapistId therapist, Interval asked, Optional<String> intake) {
        return list(List.of(therapist), asked, intake).stream().findFirst();
    }

    private List<Listing> list(Collection<TherapistId> therapists, Interval asked, Optional<String> intake) {
        return readings.of(therapists, asked).stream()
                .map(reading -> new Listing(
                        reading.therapist(),
                        reading.circumstances().timetable().timeZone(),
                        Openings.under(reading.circumstances()).within(asked),
                        intake.map(holder -> heldBy(holder, reading, asked)).orElse(List.of())))
                .toList();
    }

    private static List<OpenHour> heldBy(String intake, Reading reading, Interval asked) {
        return reading.circumstances().occupied().stream()
                .filter(taken -> intake.equals(taken.heldBy()))
                .filter(taken -> asked.contains(taken.interval().from()))
                .map(taken -> hour(taken, reading))
                .toList();
    }

    private static OpenHour hour(Occupied taken, Reading reading) {
        var buffer = reading.circumstances().timetable().terms().buffer();
        return new OpenHour(taken.interval().from(), taken.interval().to().minus(buffer));
    }
}
