package io.attune.booking.series;

import io.attune.booking.day.Appointment;
import java.util.List;

/** What a series says to its making. */
public sealed interface SeriesDecision {

    /** Its hours are appointments now, but for those in conflict. */
    record Agreed(String seriesId, int everyWeeks, List<Appointment> appointments, List<Conflict> conflicts)
            implements SeriesDecision {
        public Agreed {
            appointments = List.copyOf(appointments);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** It took so long that someone else gave it up, or it was made by another command. */
    record GivenUp() implements SeriesDecision {}
}
