package io.attune.booking.openhours;

import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.Openings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the other services were last told about one therapist's open hours. Starts that have since come inside the
 * notice are still among them: whoever reads them drops those, so the passing of time is no news.
 *
 * @param horizonUntil no hour is given from then on
 * @param caseload how many clients the therapist sees
 * @param newClientsThisMonth how many of them came in the present month of the therapist's calendar
 * @param starts in order
 */
public record Availability(
        String timeZone,
        Duration session,
        Duration notice,
        Instant horizonUntil,
        int caseload,
        int newClientsThisMonth,
        List<Instant> starts,
        Instant computedAt) {

    public Availability {
        starts = List.copyOf(starts);
    }

    static Availability computed(Reading reading) {
        var circumstances = reading.circumstances();
        var terms = circumstances.timetable().terms();
        var open = Openings.under(circumstances).all();
        return new Availability(
                circumstances.timetable().timeZone(),
                terms.session(),
                terms.notice(),
                circumstances.reach().to(),
                reading.vacancy().caseload(),
                reading.vacancy().newClientsThisMonth(),
                open.stream().map(OpenHour::start).toList(),
                circumstances.now());
    }

    boolean saysTheSameAs(Availability told) {
        return told.readAt(computedAt).equals(readAt(computedAt));
    }

    private Availability readAt(Instant now) {
        var earliest = now.plus(notice);
        var ahead = starts.stream().filter(start -> !start.isBefore(earliest)).toList();
        return new Availability(timeZone, session, notice, horizonUntil, caseload, newClientsThisMonth, ahead, now);
    }
}
