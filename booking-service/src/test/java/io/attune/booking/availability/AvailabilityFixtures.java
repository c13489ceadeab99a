package io.attune.booking.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A therapist in Toronto on the morning of Monday, 23 November 2026, with the usual terms unless said otherwise. */
final class AvailabilityFixtures {

    private final List<WeeklyHours> weekly = new ArrayList<>();
    private final List<Interval> timeOff = new ArrayList<>();
    private final List<Interval> busy = new ArrayList<>();
    private final List<Occupied> occupied = new ArrayList<>();
    private @Nullable Integer dailyLimit;
    private String zone = "America/Toronto";
    private int caseloadLeft = 10;
    private Instant now = Instant.parse("2026-11-23T15:10:00Z");

    private AvailabilityFixtures() {}

    static AvailabilityFixtures aTherapist() {
        return new AvailabilityFixtures();
    }

    static Occupied session(String from, String to) {
        return new Occupied(interval(from, to), true, null, null);
    }

    static Interval interval(String from, String to) {
        return new Interval(Instant.parse(from), Instant.parse(to));
    }

    AvailabilityFixtures on(DayOfWeek day, String from, String to) {
        var end = to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to);
        return on(WeeklyHours.every(day, LocalTime.parse(from), end));
    }

    AvailabilityFixtures on(WeeklyHours hours) {
        weekly.add(hours);
        return this;
    }

    AvailabilityFixtures off(String from, String to) {
        timeOff.add(interval(from, to));
        return this;
    }

    AvailabilityFixtures busy(String from, String to) {
        busy.add(interval(from, to));
        return this;
    }

    AvailabilityFixtures with(Occupied taken) {
        occupied.add(taken);
        return this;
    }

    AvailabilityFixtures in(String zone) {
        this.zone = zone;
        return this;
    }

    AvailabilityFixtures at(String now) {
        this.now = Instant.parse(now);
        return this;
    }

    AvailabilityFixtures limitedTo(int sessionsADay) {
        dailyLimit = sessionsADay;
        return this;
    }

    AvailabilityFixtures caseloadLeft(int left) {
        caseloadLeft = left;
        return this;
    }

    Openings openings() {
        return Openings.under(circumstances());
    }

    Circumstances circumstances() {
        var usual = SessionTerms.usual();
        var terms = new SessionTerms(
                usual.session(), usual.buffer(), usual.notice(), usual.horizonWeeks(), dailyLimit, usual.startEvery());
        var timetable = new Timetable(zone, weekly, timeOff, busy, terms);
        var rules = ZoneId.of(zone).getRules();
        return new Circumstances(timetable, rules, occupied, caseloadLeft, now);
    }
}
