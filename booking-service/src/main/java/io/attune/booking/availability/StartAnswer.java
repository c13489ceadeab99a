package io.attune.booking.availability;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Whether a session may start at one time, and if not, why not. */
public sealed interface StartAnswer {

    /** It may be held and booked. */
    record Open(OpenHour hour) implements StartAnswer {}

    /** It is never an hour of this therapist's as things are; asking again helps only once the rule lets go. */
    record NotAnOpenHour(Rule rule) implements StartAnswer {}

    /** It would be an open hour but for someone else's hold, appointment or block. */
    record Taken() implements StartAnswer {}

    /** The therapist takes nobody new. */
    record CaseloadFull() implements StartAnswer {}

    /** The clocks jump over this wall time; only asking with a wall time can be answered so. */
    record NonexistentLocalTime() implements StartAnswer {}

    /** The clocks show this wall time twice; one of the two instants must be chosen. */
    record AmbiguousLocalTime(List<Instant> meanings) implements StartAnswer {
        public AmbiguousLocalTime {
            meanings = List.copyOf(meanings);
        }
    }

    /** The rules that a start can break. */
    enum Rule {
        PAST,
        INSIDE_NOTICE,
        BEYOND_HORIZON,
        OUTSIDE_HOURS,
        OFF_GRID,
        CROSSES_MIDNIGHT,
        TIME_OFF,
        DAILY_LIMIT;

        /** The stable name told to callers, as in {@code inside-notice}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
