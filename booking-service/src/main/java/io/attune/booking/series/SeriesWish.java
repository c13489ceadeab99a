package io.attune.booking.series;

import io.attune.booking.hold.HoldAnHour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a series.
 *
 * @param first its first hour
 * @param holdId the hold that becomes its first appointment, where the hour is held already
 * @param count how many appointments, where {@code until} does not say it
 * @param until the last local date on which one may be
 * @param skipsConflicts whether it may go without the dates that are not open; otherwise it is all or nothing
 */
public record SeriesWish(
        HoldAnHour first,
        @Nullable String holdId,
        int everyWeeks,
        @Nullable Integer count,
        @Nullable LocalDate until,
        boolean skipsConflicts) {

    static final int MOST = 52;
}
