package io.attune.booking.busy.file;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.attune.booking.availability.Interval;
import io.attune.booking.day.CalendarUid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One VEVENT: when it begins, how long it lasts, and when it returns. */
record Event(String uid, Moment start, Length length, Component component, Times times) {

    static Event of(Component component, Times times) {
        var start = times.one(component.needed("DTSTART"));
        var uid = component.value("UID").orElse("");
        return new Event(uid, start, length(component, start, times), component, times);
    }

    private static Length length(Component component, Moment start, Times times) {
        return component
                .first("DTEND")
                .map(times::one)
                .map(end -> between(start, end))
                .or(() -> component.value("DURATION").map(Length::parsed))
                .orElse(start.wholeDay() ? Length.ONE_DAY : Length.NONE);
    }

    private static Length between(Moment start, Moment end) {
        return start.wholeDay() && end.wholeDay()
                ? new Length(Math.toIntExact(ChronoUnit.DAYS.between(start.wall(), end.wall())), Duration.ZERO)
                : new Length(0, Duration.between(start.instant(), end.instant()));
    }

    /** Whether it keeps anyone from a session; our own appointments do that already, and not against themselves. */
    boolean isBusy() {
        return !component.says("STATUS", "CANCELLED")
                && !component.says("TRANSP", "TRANSPARENT")
                && !CalendarUid.isOurs(uid);
    }

    /** The occurrence of another event that it stands for. */
    Optional<Moment> replaces() {
        var occurrence = component.first("RECURRENCE-ID");
        if (occurrence.map(one -> one.getParameters().first("RANGE")).isPresent()) {
            throw new AgainstTheRule(FileRule.RECURRENCE_NOT_SUPPORTED);
        }
        return occurrence.map(times::one);
    }

    /** When its occurrences are that overlap the window. */
    Stream<Interval> within(Interval window, List<Moment> replaced, Effort effort) {
        var excluded = Exclusions.of(Stream.concat(
                replaced.stream(), component.all("EXDATE").stream().flatMap(this::moments)));
        var occurrences = starts(window, effort)
                .filter(begin -> !excluded.name(begin))
                .flatMap(begin -> Times.interval(begin.instant(), length.after(begin)).stream());
        var listed = component.all("RDATE").stream().flatMap(dates -> times.periods(dates).stream());
        return Stream.concat(occurrences, listed).peek(one -> effort.step()).filter(window::overlaps);
    }

    private Stream<Moment> moments(VObjectProperty list) {
        return times.all(list).stream();
    }

    /** Each once: the start, what the rules say, and what is listed beside. */
    private Stream<Moment> starts(Interval window, Effort effort) {
        var from = wall(window.from()).minusDays(1L + length.days()).minus(length.time());
        var to = wall(window.to()).plusDays(1);
        var walls = new TreeSet<LocalDateTime>(List.of(start.wall()));
        component
                .all("RRULE")
                .forEach(rule ->
                        walls.addAll(Recurrence.of(rule.getValue(), start).walls(from, to, effort)));
        var listed = component.all("RDATE").stream()
                .filter(dates -> !isOfPeriods(dates))
                .flatMap(this::moments);
        return Stream.concat(walls.stream().map(start::at), listed).distinct();
    }

    private static boolean isOfPeriods(VObjectProperty dates) {
        return "PERIOD".equalsIgnoreCase(dates.getParameters().first("VALUE"));
    }

    private LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant, start.zone().getOffset(instant));
    }
}
