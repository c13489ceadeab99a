package io.attune.booking.hours;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Timetable;
import io.attune.booking.openhours.BusyTimes;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.roster.Therapists;
import io.attune.platform.decision.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Shows schedules, and when their therapists are taken elsewhere, to those who ask which hours are open; of someone who
 * leaves, no hours from that date on.
 */
@Service
final class ScheduledTimetables implements Timetables {

    private final Schedules schedules;
    private final Therapists therapists;
    private final BusyTimes busy;

    ScheduledTimetables(Schedules schedules, Therapists therapists, BusyTimes busy) {
        this.schedules = schedules;
        this.therapists = therapists;
        this.busy = busy;
    }

    @Override
    public Optional<Kept> of(TherapistId therapist) {
        return schedules.find(therapist).map(schedule -> kept(schedule, busy.of(therapist)));
    }

    @Override
    public List<Kept> of(Collection<TherapistId> therapists) {
        var elsewhere = busy.of(therapists);
        return schedules.findAll(therapists).stream()
                .map(schedule -> kept(schedule, elsewhere.getOrDefault(new TherapistId(schedule.id()), List.of())))
                .toList();
    }

    @Override
    public List<TherapistId> therapists() {
        return schedules.all().stream()
                .map(schedule -> new TherapistId(schedule.id()))
                .toList();
    }

    private Kept kept(Versioned<Schedule> schedule, List<Interval> elsewhere) {
        var timetable = timetable(schedule).busy(elsewhere);
        return new Kept(new TherapistId(schedule.id()), schedule.version(), timetable);
    }

    private Timetable timetable(Versioned<Schedule> schedule) {
        var timetable = schedule.state().timetable();
        return therapists
                .find(schedule.id())
                .map(therapist -> therapist.state().leavesOn())
                .map(timetable::before)
                .orElse(timetable);
    }
}
