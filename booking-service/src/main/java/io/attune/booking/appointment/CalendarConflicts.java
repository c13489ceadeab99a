package io.attune.booking.appointment;

import io.attune.booking.availability.Interval;
import io.attune.booking.busy.BusyNews;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.openhours.AvailabilityRefresh;
import io.attune.booking.openhours.BusyTimes;
import io.attune.booking.roster.TherapistId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;

/** Changed busy times: holds are honoured, and someone looks at each appointment whose time another calendar claims. */
@Service
final class CalendarConflicts implements BusyNews {

    private final BusyTimes busy;
    private final DaysAhead daysAhead;
    private final Marking marking;
    private final AvailabilityRefresh refresh;
    private final InstantSource clock;

    CalendarConflicts(
            BusyTimes busy, DaysAhead daysAhead, Marking marking, AvailabilityRefresh refresh, InstantSource clock) {
        this.busy = busy;
        this.daysAhead = daysAhead;
        this.marking = marking;
        this.refresh = refresh;
        this.clock = clock;
    }

    boolean touch(Appointment appointment) {
        return collides(appointment, busy.of(new TherapistId(appointment.therapistId())));
    }

    @Override
    public void changed(TherapistId therapist) {
        refresh.touched(therapist);
        var elsewhere = busy.of(therapist);
        var now = clock.instant();
        daysAhead.of(therapist.value()).forEach((id, day) -> {
            var touched = day.appointments().stream()
                    .filter(appointment -> appointment.isAhead(now) && collides(appointment, elsewhere))
                    .toList();
            if (!touched.isEmpty()) {
                marking.mark(id, touched, Attention.CALENDAR_CONFLICT);
            }
        });
    }

    private static boolean collides(Appointment appointment, List<Interval> elsewhere) {
        var hour = appointment.hour();
        var taken = new Interval(hour.start(), hour.freeFrom());
        return elsewhere.stream().anyMatch(taken::overlaps);
    }
}
