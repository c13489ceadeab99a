package io.attune.booking.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The slow oracle: the same rules said without arithmetic, by looking at the wall clock at every single minute. */
record MinuteByMinute(Circumstances circumstances) {

    boolean isOpen(Instant start) {
        var terms = circumstances.timetable().terms();
        return !start.isBefore(circumstances.now().plus(terms.notice()))
                && date(start).isBefore(date(circumstances.now()).plusWeeks(terms.horizonWeeks()))
                && circumstances.timetable().weekly().stream().anyMatch(hours -> givesStart(hours, start))
                && minutes(start, terms.occupies().toMinutes())
                        .allMatch(minute -> date(minute).equals(date(start)))
                && minutes(start, terms.session().toMinutes()).noneMatch(isOff())
                && minutes(start, terms.occupies().toMinutes()).noneMatch(isTaken())
                && (terms.dailyLimit() == null || sessionsOn(date(start)) < terms.dailyLimit())
                && circumstances.caseloadLeft() > 0;
    }

    private boolean givesStart(WeeklyHours hours, Instant start) {
        var terms = circumstances.timetable().terms();
        var sinceBegin = ChronoUnit.MINUTES.between(hours.from(), wall(start).toLocalTime());
        return fallsOn(hours, date(start))
                && sinceBegin % terms.startEvery().toMinutes() == 0
                && minutes(start, terms.session().toMinutes())
                        .allMatch(minute -> date(minute).equals(date(start)) && covers(hours, wall(minute)));
    }

    private static boolean covers(WeeklyHours hours, LocalDateTime wall) {
        return !wall.toLocalTime().isBefore(hours.from())
                && (hours.to().equals(LocalTime.MIDNIGHT) || wall.toLocalTime().isBefore(hours.to()));
    }

    static boolean fallsOn(WeeklyHours hours, LocalDate date) {
        var startsOn = hours.startsOn();
        var until = hours.until();
        return date.getDayOfWeek() == hours.day()
                && !hours.exceptions().contains(date)
                && (startsOn == null || !date.isBefore(startsOn))
                && (until == null || !date.isAfter(until))
                && (startsOn == null || ChronoUnit.WEEKS.between(week(startsOn), week(date)) % hours.interval() == 0);
    }

    private static LocalDate week(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Predicate<Instant> isOff() {
        return minute -> circumstances.timetable().timeOff().stream().anyMatch(off -> off.contains(minute));
    }

    private Predicate<Instant> isTaken() {
        return minute -> Stream.concat(
                        circumstances.occupied().stream().map(Occupied::interval),
                        circumstances.timetable().busy().stream())
                .anyMatch(taken -> taken.contains(minute));
    }

    private long sessionsOn(LocalDate date) {
        return circumstances.occupied().stream()
                .filter(Occupied::session)
                .filter(taken -> date(taken.interval().from()).equals(date))
                .count();
    }

    private static Stream<Instant> minutes(Instant start, long count) {
        return Stream.iterate(start, minute -> minute.plusSeconds(60)).limit(count);
    }

    private LocalDate date(Instant instant) {
        return wall(instant).toLocalDate();
    }

    private LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant, circumstances.zone().getOffset(instant));
    }
}
