package io.attune.booking.hours;

import io.attune.booking.availability.Timetable;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows schedules to those who ask which hours are open. */
@Service
final class ScheduledTimetables implements Timetables {

    private final Schedules schedules;

    ScheduledTimetables(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public Optional<Kept> of(TherapistId therapist) {
        return schedules.find(therapist).map(ScheduledTimetables::kept);
    }

    @Override
    public List<Kept> of(Collection<TherapistId> therapists) {
        return schedules.findAll(therapists).stream()
                .map(ScheduledTimetables::kept)
                .toList();
    }

    @Override
    public List<TherapistId> therapists() {
        return schedules.all().stream()
                .map(schedule -> new TherapistId(schedule.id()))
                .toList();
    }

    private static Kept kept(Versioned<Schedule> schedule) {
        Timetable timetable = schedule.state().timetable();
        return new Kept(new TherapistId(schedule.id()), schedule.version(), timetable);
    }
}
