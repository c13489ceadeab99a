package io.attune.booking.appointment;

import io.attune.booking.day.Attention;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.openhours.AvailabilityRefresh;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.roster.TherapistNews;
import io.attune.booking.roster.Therapists;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** A therapist who sees nobody now: their holds are freed, and someone looks at each appointment ahead. */
@Service
final class TherapistReview implements TherapistNews {

    private final Therapists therapists;
    private final DaysAhead daysAhead;
    private final TherapistDays days;
    private final AvailabilityRefresh refresh;
    private final InstantSource clock;

    TherapistReview(
            Therapists therapists,
            DaysAhead daysAhead,
            TherapistDays days,
            AvailabilityRefresh refresh,
            InstantSource clock) {
        this.therapists = therapists;
        this.daysAhead = daysAhead;
        this.days = days;
        this.refresh = refresh;
        this.clock = clock;
    }

    @Override
    public void heardOf(String therapistId) {
        refresh.touched(new TherapistId(therapistId));
        if (therapists
                .find(therapistId)
                .filter(known -> known.state().practises())
                .isEmpty()) {
            daysAhead
                    .of(therapistId)
                    .keySet()
                    .forEach(id -> days.decide(
                            id, day -> day.unsettle(intake -> true, Attention.THERAPIST_UNAVAILABLE, clock.instant())));
        }
    }
}
