package io.attune.booking.openhours;

import io.attune.booking.availability.SessionTerms;
import io.attune.booking.availability.Timetable;
import io.attune.booking.availability.WeeklyHours;
import io.attune.booking.roster.TherapistId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Timetables on paper: hours on Mondays in Toronto, from nine on. */
final class PaperTimetables implements Timetables {

    private final Map<TherapistId, Kept> kept = new HashMap<>();

    void mondaysUntil(TherapistId therapist, String to) {
        var hours = WeeklyHours.every(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.parse(to));
        var timetable = new Timetable("America/Toronto", List.of(hours), List.of(), SessionTerms.usual());
        kept.put(therapist, new Kept(therapist, 1, timetable));
    }

    @Override
    public Optional<Kept> of(TherapistId therapist) {
        return Optional.ofNullable(kept.get(therapist));
    }

    @Override
    public List<Kept> of(Collection<TherapistId> therapists) {
        return therapists.stream().flatMap(therapist -> of(therapist).stream()).toList();
    }

    @Override
    public List<TherapistId> therapists() {
        return List.copyOf(kept.keySet());
    }
}
