package io.attune.booking.openhours;

import io.attune.booking.availability.Circumstances;
import io.attune.booking.availability.Interval;
import io.attune.booking.openhours.Timetables.Kept;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.time.Zones;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads what decides open hours; nothing of a therapist who has no timetable or was never published. */
@Service
public final class Readings {

    /** No local day is longer, so hours asked for never miss what else is on their day. */
    private static final Duration LONGEST_DAY = Duration.ofHours(36);

    private final Timetables timetables;
    private final OccupiedHours occupied;
    private final Vacancies vacancies;
    private final Zones zones;
    private final InstantSource clock;

    Readings(Timetables timetables, OccupiedHours occupied, Vacancies vacancies, Zones zones, InstantSource clock) {
        this.timetables = timetables;
        this.occupied = occupied;
        this.vacancies = vacancies;
        this.zones = zones;
        this.clock = clock;
    }

    /** As far as the horizon. */
    public Optional<Reading> of(TherapistId therapist) {
        return timetables.of(therapist).flatMap(kept -> read(kept, Optional.empty()));
    }

    /** Enough to say which hours are open within the interval. */
    public List<Reading> of(Collection<TherapistId> therapists, Interval asked) {
        var whole = new Interval(asked.from().minus(LONGEST_DAY), asked.to().plus(LONGEST_DAY));
        return timetables.of(therapists).stream()
                .flatMap(kept -> read(kept, Optional.of(whole)).stream())
                .toList();
    }

    private Optional<Reading> read(Kept kept, Optional<Interval> asked) {
        return vacancies.of(kept.therapist()).map(vacancy -> {
            var timetable = kept.timetable();
            var zone = zones.rules(timetable.timeZone()).orElseThrow();
            var now = clock.instant();
            var reach = Circumstances.reach(timetable, zone, now);
            var taken = asked.map(reach::and)
                    .orElse(Optional.of(reach))
                    .map(part -> occupied.within(kept.therapist(), part))
                    .orElse(List.of());
            return new Reading(
                    kept.therapist(), vacancy, new Circumstances(timetable, zone, taken, vacancy.left(), now));
        });
    }
}
