package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hours.Commitments;
import io.attune.booking.roster.TherapistId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Changed hours: holds are honoured, and someone looks at each appointment that the new hours do not allow. */
@Service
final class HoursReview implements Commitments {

    private final DaysAhead daysAhead;
    private final TherapistDays days;
    private final HoursThen hours;
    private final InstantSource clock;

    HoursReview(DaysAhead daysAhead, TherapistDays days, HoursThen hours, InstantSource clock) {
        this.daysAhead = daysAhead;
        this.days = days;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public boolean anyAhead(TherapistId therapist) {
        var now = clock.instant();
        return daysAhead.of(therapist.value()).values().stream().anyMatch(day -> isTaken(day, now));
    }

    private static boolean isTaken(TherapistDay day, Instant now) {
        return day.occupied(now).stream()
                .anyMatch(taken -> taken.interval().to().isAfter(now));
    }

    @Override
    public void reconsider(TherapistId therapist) {
        Predicate<Appointment> notAllowed = appointment -> !hours.allow(appointment);
        daysAhead
                .of(therapist.value())
                .keySet()
                .forEach(id -> days.decide(id, day -> day.mark(notAllowed, Attention.HOURS_CHANGED, clock.instant())));
    }
}
