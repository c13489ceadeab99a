package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.day.DayId;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.hours.Commitments;
import io.attune.booking.roster.TherapistId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Service;

/** Changed hours: holds are honoured, and someone looks at each appointment that the new hours do not allow. */
@Service
final class HoursReview implements Commitments {

    private final DaysAhead daysAhead;
    private final Objections objections;
    private final Marking marking;
    private final InstantSource clock;

    HoursReview(DaysAhead daysAhead, Objections objections, Marking marking, InstantSource clock) {
        this.daysAhead = daysAhead;
        this.objections = objections;
        this.marking = marking;
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
        daysAhead.of(therapist.value()).forEach(this::reconsider);
    }

    private void reconsider(DayId id, TherapistDay day) {
        var now = clock.instant();
        var objected = new EnumMap<Attention, List<Appointment>>(Attention.class);
        day.appointments().stream()
                .filter(appointment -> appointment.isAhead(now))
                .forEach(appointment -> objections.to(appointment).ifPresent(cause -> objected.computeIfAbsent(
                                cause, any -> new ArrayList<>())
                        .add(appointment)));
        objected.forEach((cause, appointments) -> marking.mark(id, appointments, cause));
    }
}
