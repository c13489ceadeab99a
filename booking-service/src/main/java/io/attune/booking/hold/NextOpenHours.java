package io.attune.booking.hold;

import io.attune.booking.availability.Circumstances;
import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.Openings;
import io.attune.booking.openhours.Reading;
import io.attune.booking.openhours.Readings;
import io.attune.booking.roster.TherapistId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What a client may take instead of an hour that is gone. */
@Service
public final class NextOpenHours {

    private static final int THREE = 3;

    private final Readings readings;

    NextOpenHours(Readings readings) {
        this.readings = readings;
    }

    /**
     * The next three of the therapist's open hours, later ones first looked for; fewer only where there are no more.
     */
    public List<OpenHour> after(Instant start, String therapistId) {
        return after(start, therapistId, Reading::circumstances);
    }

    /** The same for someone who has a place with the therapist already. */
    public List<OpenHour> forOneOfTheirOwn(Instant start, String therapistId) {
        return after(start, therapistId, reading -> reading.circumstances().withPlace());
    }

    private List<OpenHour> after(Instant start, String therapistId, Function<Reading, Circumstances> seen) {
        var open = readings.of(new TherapistId(therapistId))
                .map(reading -> Openings.under(seen.apply(reading)).all())
                .orElse(List.of());
        var later = open.stream().filter(hour -> hour.start().isAfter(start));
        var earlier = open.reversed().stream().filter(hour -> hour.start().isBefore(start));
        return Stream.concat(later, earlier)
                .limit(THREE)
                .sorted(NextOpenHours::byStart)
                .toList();
    }

    private static int byStart(OpenHour one, OpenHour other) {
        return one.start().compareTo(other.start());
    }
}
