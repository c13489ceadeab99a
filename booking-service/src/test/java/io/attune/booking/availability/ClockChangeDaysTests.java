package io.attune.booking.availability;

import static io.attune.booking.availability.AvailabilityFixtures.aTherapist;
import static io.attune.booking.availability.AvailabilityFixtures.interval;
import static io.attune.booking.availability.AvailabilityFixtures.session;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.StartAnswer.AmbiguousLocalTime;
import io.attune.booking.availability.StartAnswer.NonexistentLocalTime;
import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Open;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.availability.StartAnswer.Taken;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days on which the clocks change, as the therapist's own diary would have them. */
class ClockChangeDaysTests {

    private static final Interval SPRING_SUNDAY = interval("2027-03-14T05:00:00Z", "2027-03-15T04:00:00Z");
    private static final Interval AUTUMN_SUNDAY = interval("2027-11-07T04:00:00Z", "2027-11-08T05:00:00Z");

    @Test
    void theSpringSundayHasNoHourAtTwo() {
        var sunday = aTherapist()
                .at("2027-03-10T15:00:00Z")
                .on(SUNDAY, "00:00", "05:00")
                .openings();

        assertThat(diary(sunday, SPRING_SUNDAY))
                .containsExactly("00:00-05:00", "01:00-05:00", "03:00-04:00", "04:00-04:00");
        assertThat(sunday.answer(LocalDateTime.parse("2027-03-14T02:00:00"))).isEqualTo(new NonexistentLocalTime());
    }

    @Test
    void aSessionMayRunAcrossTheSpringGap() {
        var sunday = aTherapist()
                .at("2027-03-10T15:00:00Z")
                .on(SUNDAY, "01:30", "03:30")
                .openings();

        assertThat(sunday.within(SPRING_SUNDAY))
                .containsExactly(new OpenHour(
                        Instant.parse("2027-03-14T06:30:00Z"), Instant.parse("2027-03-14T07:20:00Z"))); // till 03:20
    }

    @Test
    void hoursThatLieWhollyInTheGapDoNotComeThatSunday() {
        var sunday = aTherapist()
                .at("2027-03-10T15:00:00Z")
                .on(SUNDAY, "02:00", "03:00")
                .openings();

        assertThat(sunday.within(SPRING_SUNDAY)).isEmpty();
        assertThat(diary(sunday, interval("2027-03-21T04:00:00Z", "2027-03-22T04:00:00Z")))
                .containsExactly("02:00-04:00");
    }

    @Test
    void theAutumnSundayHasTheHourAtOneTwice() {
        var sunday = aTherapist()
                .at("2027-11-03T15:00:00Z")
                .on(SUNDAY, "00:00", "03:00")
                .openings();

        assertThat(diary(sunday, AUTUMN_SUNDAY))
                .containsExactly("00:00-04:00", "01:00-04:00", "01:00-05:00", "02:00-05:00");
        assertThat(sunday.answer(LocalDateTime.parse("2027-11-07T01:00:00")))
                .isEqualTo(new AmbiguousLocalTime(
                        List.of(Instant.parse("2027-11-07T05:00:00Z"), Instant.parse("2027-11-07T06:00:00Z"))));
    }

    @Test
    void takingTheFirstHourAtOneLeavesTheSecond() {
        var sunday = aTherapist()
                .at("2027-11-03T15:00:00Z")
                .on(SUNDAY, "01:00", "02:00")
                .with(session("2027-11-07T05:00:00Z", "2027-11-07T06:00:00Z"))
                .openings();

        assertThat(diary(sunday, AUTUMN_SUNDAY)).containsExactly("01:00-05:00");
        assertThat(sunday.answer(Instant.parse("2027-11-07T05:00:00Z"))).isEqualTo(new Taken());
    }

    @Test
    void hoursTheOverlapCutsInTwoGiveNoSessionAcrossTheCut() {
        var sunday = aTherapist()
                .at("2027-11-03T15:00:00Z")
                .on(SUNDAY, "00:30", "01:30")
                .openings();

        // From 01:30 to the second 01:00 the wall clock is outside the hours.
        assertThat(diary(sunday, AUTUMN_SUNDAY)).containsExactly("00:30-04:00");
        assertThat(sunday.answer(Instant.parse("2027-11-07T05:00:00Z")))
                .isEqualTo(new NotAnOpenHour(Rule.OUTSIDE_HOURS));
    }

    @Test
    void theDailyLimitCountsAllTwentyFiveHours() {
        var sunday = aTherapist()
                .at("2027-11-03T15:00:00Z")
                .on(SUNDAY, "00:00", "24:00")
                .limitedTo(1)
                .with(session("2027-11-08T04:00:00Z", "2027-11-08T05:00:00Z"))
                .openings();

        assertThat(sunday.within(AUTUMN_SUNDAY)).isEmpty();
        assertThat(sunday.answer(Instant.parse("2027-11-07T14:00:00Z"))).isEqualTo(new NotAnOpenHour(Rule.DAILY_LIMIT));
    }

    @Test
    void noticeIsTimeThatPassesAndNotWhatTheClockShows() {
        var saturdayNoon = aTherapist()
                .at("2027-03-13T17:00:00Z")
                .on(SUNDAY, "12:00", "14:00")
                .openings();

        // At noon on Sunday only 23 hours have passed.
        assertThat(saturdayNoon.answer(LocalDateTime.parse("2027-03-14T12:00:00")))
                .isEqualTo(new NotAnOpenHour(Rule.INSIDE_NOTICE));
        assertThat(saturdayNoon.answer(LocalDateTime.parse("2027-03-14T13:00:00")))
                .isInstanceOf(Open.class);
    }

    @Test
    void whereTheDayBeginsAtOneItsFirstHourIsAtOne() {
        var sunday = aTherapist()
                .in("America/Havana")
                .at("2027-03-10T15:00:00Z")
                .on(SATURDAY, "22:00", "24:00")
                .on(SUNDAY, "00:00", "03:00")
                .openings();

        assertThat(sunday.within(interval("2027-03-13T12:00:00Z", "2027-03-14T12:00:00Z")))
                .extracting(hour -> hour.start().toString())
                .containsExactly(
                        "2027-03-14T03:00:00Z", // 22:00 on Saturday
                        "2027-03-14T04:00:00Z", // 23:00
                        "2027-03-14T05:00:00Z", // 01:00 on Sunday
                        "2027-03-14T06:00:00Z"); // 02:00
    }

    private static List<String> diary(Openings openings, Interval day) {
        return openings.within(day).stream()
                .map(hour -> OffsetDateTime.ofInstant(hour.start(), ZoneId.of("America/Toronto")))
                .map(start -> start.toLocalTime() + "" + start.getOffset())
                .toList();
    }
}
