package io.attune.booking.availability;

import io.attune.booking.availability.StartAnswer.AmbiguousLocalTime;
import io.attune.booking.availability.StartAnswer.NonexistentLocalTime;
import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Open;
import io.attune.booking.availability.StartAnswer.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one function that decides which hours are open. What it lists is what {@link #answer} answers with {@link Open},
 * for both ask the same {@link OpenDay}: every listed start can be booked and no other.
 */
public final class Openings {

    private final Circumstances circumstances;
    private final Interval reach;
    private final Limits limits;

    private Openings(Circumstances circumstances) {
        this.circumstances = circumstances;
        this.reach = circumstances.reach();
        this.limits = Limits.of(circumstances);
    }

    public static Openings under(Circumstances circumstances) {
        return new Openings(circumstances);
    }

    /** Every open hour within the horizon, in order. */
    public List<OpenHour> all() {
        return open(reach);
    }

    /** The open hours that start within the interval, in order. */
    public List<OpenHour> within(Interval asked) {
        return reach.and(asked).map(this::open).orElse(List.of());
    }

    private List<OpenHour> open(Interval asked) {
        var hours = hours(circumstances.dateOf(asked.from()), circumstances.dateOf(asked.to()));
        return hours.entrySet().stream()
                .flatMap(date -> day(date.getKey(), date.getValue()).open().stream())
                .filter(hour -> asked.contains(hour.start()))
                .toList();
    }

    /** Whether a session may start then, and if not, why not. */
    public StartAnswer answer(Instant start) {
        if (start.isBefore(circumstances.now())) {
            return new NotAnOpenHour(Rule.PAST);
        }
        if (!start.isBefore(reach.to())) {
            return new NotAnOpenHour(Rule.BEYOND_HORIZON);
        }
        if (start.getNano() > 0) {
            return new NotAnOpenHour(Rule.OFF_GRID);
        }
        var date = circumstances.dateOf(start);
        return day(date, hours(date, date).getOrDefault(date, List.of())).judge(start.getEpochSecond());
    }

    /** The same for a time on the therapist's wall clock, which may be no instant or two. */
    public StartAnswer answer(LocalDateTime wallTime) {
        var meanings = circumstances.zone().getValidOffsets(wallTime).stream()
                .map(wallTime::toInstant)
                .toList();
        return switch (meanings.size()) {
            case 0 -> new NonexistentLocalTime();
            case 1 -> answer(meanings.getFirst());
            default -> new AmbiguousLocalTime(meanings);
        };
    }

    private OpenDay day(LocalDate date, List<WeeklyHours> hours) {
        return new OpenDay(LocalDay.of(date, circumstances.zone()), hours, limits);
    }

    private SortedMap<LocalDate, List<WeeklyHours>> hours(LocalDate first, LocalDate last) {
        var byDate = new TreeMap<LocalDate, List<WeeklyHours>>();
        for (var hours : circumstances.timetable().weekly()) {
            for (var date : hours.dates(first, last.plusDays(1))) {
                byDate.computeIfAbsent(date, any -> new ArrayList<>(2)).add(hours);
            }
        }
        return byDate;
    }
}
