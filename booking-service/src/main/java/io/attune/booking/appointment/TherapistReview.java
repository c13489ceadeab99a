package io.attune.booking.appointment;

import io.attune.booking.day.Attention;
import io.attune.booking.openhours.AvailabilityRefresh;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.roster.TherapistNews;
import io.attune.booking.roster.Therapists;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * A therapist who sees nobody now, or nobody from a date on: their holds are freed, and someone looks at each
 * appointment ahead.
 */
@Service
final class TherapistReview implements TherapistNews {

    private final Therapists therapists;
    private final DaysAhead daysAhead;
    private final Marking marking;
    private final AvailabilityRefresh refresh;

    TherapistReview(Therapists therapists, DaysAhead daysAhead, Marking marking, AvailabilityRefresh refresh) {
        this.therapists = therapists;
        this.daysAhead = daysAhead;
        this.marking = marking;
        this.refresh = refresh;
    }

    @Override
    public void heardOf(String therapistId) {
        refresh.touched(new TherapistId(therapistId));
        var therapist = therapists.find(therapistId).map(known -> known.state());
        if (therapist.filter(Therapist::practises).isEmpty()) {
            unsettle(therapistId, any -> true, Attention.THERAPIST_UNAVAILABLE);
        } else if (therapist.get().leavesOn() != null) {
            unsettle(therapistId, date -> !therapist.get().staysOn(date), Attention.THERAPIST_LEAVING);
        }
    }

    private void unsettle(String therapistId, Predicate<LocalDate> dates, Attention cause) {
        daysAhead.of(therapistId).forEach((id, day) -> {
            if (dates.test(id.date())) {
                marking.unsettle(id, day, cause);
            }
        });
    }
}
