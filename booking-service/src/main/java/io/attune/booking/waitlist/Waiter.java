package io.attune.booking.waitlist;

import io.attune.booking.availability.OpenHour;
import io.attune.booking.calendar.Engagement;
import io.attune.booking.intake.Intake;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody who waits, with what decides which hours they can be asked about.
 *
 * @param plans what their calendar has
 */
record Waiter(String id, WaitlistEntry entry, Intake intake, List<Engagement> plans) {

    /**
     * Whoever joined on an earlier date comes first; of those who joined on one date, whom staff have flagged; of those
     * whoever joined first.
     */
    static final Comparator<Waiter> FAIR = Comparator.<Waiter, LocalDate>comparing(waiter -> waiter.entry.joinedOn())
            .thenComparing(waiter -> waiter.entry.need())
            .thenComparing(waiter -> waiter.entry.joinedAt())
            .thenComparing(Waiter::id);

    /** Whoever holds an hour is choosing already; they are asked once that is over. */
    boolean canBeAsked(Instant now) {
        return entry.isFree()
                && plans.stream().noneMatch(plan -> plan.kind() == Engagement.Kind.HOLD && now.isBefore(plan.until()));
    }

    boolean canCome(String therapistId, OpenHour hour, Zones zones) {
        var wallTime = zones.local(hour.start(), intake.timeZone()).toLocalDateTime();
        return entry.wish().allows(hour.start(), wallTime)
                && !entry.wasAsked(therapistId, hour.start())
                && plans.stream().noneMatch(plan -> overlap(plan, hour));
    }

    private static boolean overlap(Engagement plan, OpenHour hour) {
        return plan.start().isBefore(hour.end()) && hour.start().isBefore(plan.end());
    }
}
