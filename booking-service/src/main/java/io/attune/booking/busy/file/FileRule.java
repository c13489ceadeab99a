package io.attune.booking.busy.file;

import java.util.Locale;

/** Why a file is refused; nothing of a refused file is kept. */
public enum FileRule {
    /** More bytes than any calendar of a person needs. */
    TOO_LARGE,
    /** It does not begin with {@code BEGIN:VCALENDAR}. */
    NOT_A_CALENDAR,
    /** A time, a length, an offset or a rule is not written as RFC 5545 has it. */
    UNREADABLE,
    TOO_MANY_EVENTS,
    /** Its rules expand to more occurrences than anyone can attend, or it takes too long to see that they do not. */
    TOO_MANY_OCCURRENCES,
    /** What is left after joining is still more than a calendar of a person. */
    TOO_MANY_BUSY_TIMES,
    /** It repeats within a day, or in a way that no calendar for people offers. */
    RECURRENCE_NOT_SUPPORTED,
    /** A zone that is neither known nor described in the file. */
    UNKNOWN_TIME_ZONE;

    /** The stable name told to callers, as in {@code too-many-events}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
