package io.attune.matching.candidates;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The question when some therapists can really be met, asked of whoever keeps their calendars. Never throws. */
public interface OpenHours {

    OpenHoursAnswer of(Collection<String> therapistIds, Instant from, Instant until);

    /** What came back. */
    sealed interface OpenHoursAnswer {}

    /**
     * The hours as they are now.
     *
     * @param asOf when the keeper looked
     * @param hours earliest first, by therapist; one whom the keeper does not know is left out
     */
    record Known(Instant asOf, Map<String, List<OpenHour>> hours) implements OpenHoursAnswer {
        public Known {
            hours = Map.copyOf(hours);
        }
    }

    /** Nobody could say; the hours of the availability copy are shown with the time they were computed at. */
    record Unknown(Reason reason) implements OpenHoursAnswer {}

    /** Why nobody could say. */
    enum Reason {
        /** The answer did not come in time. */
        SLOW,
        /** The keeper answered that it cannot. */
        BROKEN,
        /** What came back was no answer to the question. */
        MALFORMED,
        /** Nobody is there. */
        ABSENT,
        /** It failed so often that it is left alone for a while. */
        LEFT_ALONE,
        /** As many questions as allowed are on their way already. */
        CROWDED
    }
}
