package io.attune.booking.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A therapist in Toronto on the morning of Monday, 23 November 2026, with the usual terms unless said otherwise. */
final class AvailabilityFixtures {

    private final List<WeeklyHours> weekly = new ArrayList<>();
    private final List<Interval> timeOff = new ArrayList<>();
    private final List<Occupied> occupied = new ArrayList<>();
    private SessionTerms terms = SessionTerms.usual();
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
        return on(WeeklyHours.every(day, LocalTime.parse(from), LocalTime.parse(to)));
    }

    AvailabilityFixtures on(WeeklyHours hours) {
        weekly.add(hours);
        return this;
    }

    AvailabilityFixtures everyDay(String from, String to) {
        for (var day : DayOfWeek.values()) {
            on(day, from, to);
        }
        return this;
    }

    AvailabilityFixtures off(String from, String to) {
        timeOff.add(interval(from, to));
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

    AvailabilityFixtures on(UnaryOperator<SessionTerms> change) {
        terms = change.apply(terms);
        return this;
    }

    AvailabilityFixtures caseloadLeft(int left) {
        caseloadLeft = left;
        return this;
    }

    Openings openings() {
        var timetable = new Timetable(zone, weekly, timeOff, terms);
        var rules = ZoneId.of(zone).getRules();
        return Openings.under(new Circumstances(timetable, rules, occupied, caseloadLeft, now));
    }
}
