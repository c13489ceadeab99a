package io.attune.booking.appointment;

import io.attune.booking.day.DayId;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The days of a therapist on which anything may be held or agreed that is still to come. */
@Service
public final class DaysAhead {

    /** No horizon may reach further than 26 weeks, so no entry can lie beyond. */
    private static final int FURTHEST_IN_WEEKS = 27;

    private final TherapistDays days;
    private final InstantSource clock;

    DaysAhead(TherapistDays days, InstantSource clock) {
        this.days = days;
        this.clock = clock;
    }

    public Map<DayId, TherapistDay> of(String therapistId) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var dates = today.minusDays(1).datesUntil(today.plusWeeks(FURTHEST_IN_WEEKS));
        return days.findAll(dates.map(date -> new DayId(therapistId, date)).toList());
    }
}
