package io.attune.booking.availability;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Someone who works at odd hours, as a seed has it, in the days around a date. */
final class ARandomTherapist {

    static final List<String> CANADIAN_ZONES = List.of(
            "America/St_Johns",
            "America/Halifax",
            "America/Moncton",
            "America/Toronto",
            "America/Iqaluit",
            "America/Winnipeg",
            "America/Regina",
            "America/Edmonton",
            "America/Vancouver",
            "America/Whitehorse");

    /** Where clocks jump by half an hour, at midnight or on other dates, or stand at odd minutes. */
    private static final List<String> ODD_ZONES = List.of(
            "Australia/Lord_Howe",
            "America/Havana",
            "America/Santiago",
            "Asia/Kathmandu",
            "Europe/Dublin",
            "Asia/Tehran");

    private final Random random;
    private final LocalDate around;

    ARandomTherapist(long seed, LocalDate around) {
        this.random = new Random(seed);
        this.around = around;
    }

    Circumstances circumstances() {
        var zone = oneOf(random.nextInt(3) == 0 ? ODD_ZONES : CANADIAN_ZONES);
        var timetable = new Timetable(
                zone, some(6, this::weekly), some(2, () -> interval(600)), some(3, () -> interval(120)), terms());
        var now = around.minusDays(random.nextInt(1, 5)).atTime(time(1)).toInstant(ZoneOffset.UTC);
        var occupied = some(8, () -> occupied(now));
        return new Circumstances(timetable, ZoneId.of(zone).getRules(), occupied, random.nextInt(20) == 0 ? 0 : 3, now);
    }

    private WeeklyHours weekly() {
        var from = time(WeeklyHours.STEP_MINUTES);
        var to = random.nextInt(5) == 0 ? LocalTime.MIDNIGHT : time(1);
        var interval = random.nextInt(4) == 0 ? 2 : 1;
        var startsOn = interval > 1 || random.nextInt(4) == 0 ? around.minusDays(random.nextInt(40)) : null;
        @Nullable LocalDate until = random.nextInt(8) == 0 ? around.plusDays(random.nextInt(3)) : null;
        Set<LocalDate> exceptions = random.nextInt(8) == 0 ? Set.of(around) : Set.of();
        var ends = to.equals(LocalTime.MIDNIGHT) || from.isBefore(to) ? to : LocalTime.MIDNIGHT;
        // Around the date, so that the clock change itself is worked through often.
        var day = DayOfWeek.of(1 + Math.floorMod(around.getDayOfWeek().getValue() - 2 + random.nextInt(3), 7));
        return new WeeklyHours(day, from, ends, interval, startsOn, until, exceptions);
    }

    private SessionTerms terms() {
        return new SessionTerms(
                Duration.ofMinutes(random.nextInt(10, 100)),
                Duration.ofMinutes(random.nextInt(0, 31)),
                Duration.ofHours(random.nextInt(0, 48)),
                random.nextInt(1, 3),
                random.nextBoolean() ? null : random.nextInt(1, 4),
                Duration.ofMinutes(5L * random.nextInt(1, 19)));
    }

    private Occupied occupied(Instant now) {
        @Nullable Instant until = random.nextInt(4) == 0 ? now.plusSeconds(random.nextInt(-300, 300)) : null;
        return new Occupied(interval(90), random.nextBoolean(), until, null);
    }

    private Interval interval(int longestMinutes) {
        var from = around.minusDays(1)
                .atStartOfDay()
                .plusMinutes(random.nextInt(4 * 24 * 60))
                .toInstant(ZoneOffset.UTC);
        return new Interval(from, from.plusSeconds(60L * random.nextInt(1, longestMinutes)));
    }

    private LocalTime time(int step) {
        // Clocks change before five, so half of all times are early.
        return LocalTime.ofSecondOfDay(60L * step * random.nextInt((random.nextBoolean() ? 5 : 24) * 60 / step));
    }

    private <T> List<T> some(int most, Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(most + 1)).toList();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
