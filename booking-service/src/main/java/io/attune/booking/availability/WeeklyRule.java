package io.attune.booking.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a recurrence rule in the words of RFC 5545 says, as far as hours may follow one. */
public sealed interface WeeklyRule {

    /** More weeks apart than this is no habit. */
    int MOST_WEEKS = 52;

    /** {@code FREQ=WEEKLY} on some days, every week or every n-th, for good or until a date. */
    record Weekly(
            List<DayOfWeek> days, int interval, @Nullable LocalDate until) implements WeeklyRule {
        public Weekly {
            days = List.copyOf(days);
        }
    }

    /**
     * A rule that hours do not follow.
     *
     * @param part the name of the part that leaves the subset, as in {@code COUNT}
     */
    record OutsideSubset(String part) implements WeeklyRule {}

    /** No rule of RFC 5545. */
    record Unreadable() implements WeeklyRule {}

    static WeeklyRule read(String text) {
        return Recurrence.read(text);
    }
}
