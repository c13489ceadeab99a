package io.attune.booking.hold;

import io.attune.booking.availability.Circumstances;
import io.attune.booking.availability.Interval;
import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.Openings;
import io.attune.booking.openhours.Reading;
import io.attune.booking.openhours.Readings;
import io.attune.booking.roster.TherapistId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Which hours of a therapist are open within a window, whoever asks: the caseload is asked for the one client. */
@Service
final class HoursWithin {

    private final Readings readings;

    HoursWithin(Readings readings) {
        this.readings = readings;
    }

    List<Instant> starts(Interval window, String therapistId) {
        return readings.of(List.of(new TherapistId(therapistId)), window).stream()
                .flatMap(reading -> Openings.under(forOneClient(reading)).within(window).stream())
                .map(OpenHour::start)
                .toList();
    }

    private static Circumstances forOneClient(Reading reading) {
        var read = reading.circumstances();
        return new Circumstances(read.timetable(), read.zone(), read.occupied(), 1, read.now());
    }
}
