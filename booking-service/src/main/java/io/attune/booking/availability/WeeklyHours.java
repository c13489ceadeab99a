package io.attune.booking.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of wall time that returns on one day of every week, or of every n-th (RFC 5545, {@code FREQ=WEEKLY}).
 *
 * @param to when it ends; midnight is the end of the day
 * @param interval 1 for every week, 2 for every other; counted from the week of {@code startsOn}
 * @param startsOn the first date it may fall on; needed when {@code interval} is more than 1
 * @param until the last date it may fall on
 * @param exceptions dates it does not fall on
 */
public record WeeklyHours(
        DayOfWeek day,
        LocalTime from,
        LocalTime to,
        int interval,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate until,
        Set<LocalDate> exceptions) {

    /** Open starts travel as whole steps of this many minutes. */
    public static final int STEP_MINUTES = 5;

    public WeeklyHours {
        exceptions = Set.copyOf(exceptions);
        require(to.equals(LocalTime.MIDNIGHT) || from.isBefore(to), "Hours end after they begin, on the same day.");
        require(from.toSecondOfDay() % (STEP_MINUTES * 60) == 0, "Hours begin on a whole five minutes.");
        require(from.getNano() == 0 && to.getNano() == 0, "Hours have no fractions of a second.");
        require(interval >= 1, "Hours return every week, or every n-th.");
        require(interval == 1 || startsOn != null, "Hours that skip weeks say from when the weeks are counted.");
        require(startsOn == null || until == null || !until.isBefore(startsOn), "Hours stop after they start.");
    }

    public static WeeklyHours every(DayOfWeek day, LocalTime from, LocalTime to) {
        return new WeeklyHours(day, from, to, 1, null, null, Set.of());
    }

    /** The same as far as the day before a date, or nothing when it only begins then. */
    Optional<WeeklyHours> before(LocalDate end) {
        if (until != null && until.isBefore(end)) {
            return Optional.of(this);
        }
        return startsOn != null && !startsOn.isBefore(end)
                ? Optional.empty()
                : Optional.of(new WeeklyHours(day, from, to, interval, startsOn, end.minusDays(1), exceptions));
    }

    /** The dates it falls on, in order. */
    List<LocalDate> dates(LocalDate from, LocalDate before) {
        return Recurrence.dates(this, from, before);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
