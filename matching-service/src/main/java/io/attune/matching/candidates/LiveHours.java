package io.attune.matching.candidates;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The question when some therapists can really be met, asked of whoever keeps their calendars. It never throws. */
public interface LiveHours {

    Answer of(Collection<String> therapistIds, Instant from, Instant until);

    /** What came back. */
    sealed interface Answer {}

    /**
     * The starts that can be booked as of a moment ago.
     *
     * @param asOf when the keeper looked
     * @param starts by therapist, rising; whom the keeper does not know is left out
     */
    record Known(Instant asOf, Map<String, List<Instant>> starts) implements Answer {
        public Known {
            starts = Map.copyOf(starts);
        }
    }

    /** Nobody could say; the starts of the availability copy are shown with the time they were computed at. */
    record Unknown(Reason reason) implements Answer {}

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
