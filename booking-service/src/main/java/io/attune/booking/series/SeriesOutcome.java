package io.attune.booking.series;

import io.attune.booking.hold.HoldOutcome;
import java.util.List;

/** What became of the wish for a series. */
public sealed interface SeriesOutcome {

    /** Its hours are appointments, but for those that are named. */
    record Created(SeriesDecision.Agreed series) implements SeriesOutcome {}

    /** Nothing was made, because of these dates. */
    record InConflict(List<Conflict> conflicts) implements SeriesOutcome {
        public InConflict {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Not even the first hour may be wished for. */
    record Refused(HoldOutcome why) implements SeriesOutcome {}

    /** A clinician has to agree to each appointment of this intake, and to a series by making it. */
    record NeedsClinician() implements SeriesOutcome {}

    /** It would have no date, or more than a year's weeks. */
    record TooLong(int most) implements SeriesOutcome {}
}
