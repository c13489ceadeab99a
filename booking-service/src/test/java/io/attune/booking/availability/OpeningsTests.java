package io.attune.booking.availability;

import static io.attune.booking.availability.AvailabilityFixtures.aTherapist;
import static io.attune.booking.availability.AvailabilityFixtures.interval;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.StartAnswer.CaseloadFull;
import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Open;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.availability.StartAnswer.Taken;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningsTests {

    private static final Instant NINE = Instant.parse("2026-11-30T14:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-30T15:00:00Z");

    @Test
    void listsEveryHourOfAMondayMorning() {
        var openings = aTherapist().on(DayOfWeek.MONDAY, "09:00", "12:00").openings();

        var monday = openings.within(interval("2026-11-30T05:00:00Z", "2026-12-01T05:00:00Z"));

        assertThat(monday)
                .extracting(OpenHour::start)
                .containsExactly(NINE, TEN, Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(monday.getFirst().end()).isEqualTo("2026-11-30T14:50:00Z");
    }

    @Test
    void reachesEightWeeksAhead() {
        var openings = aTherapist().on(DayOfWeek.MONDAY, "09:00", "10:00").openings();

        assertThat(openings.all()).hasSize(7);
        assertThat(openings.all().getLast().start()).isEqualTo("2027-01-11T14:00:00Z");
        assertThat(openings.answer(Instant.parse("2027-01-18T14:00:00Z")))
                .isEqualTo(new NotAnOpenHour(Rule.BEYOND_HORIZON));
    }

    @Test
    void refusesAnHourThatOverlapsATakenOneByItsBuffer() {
        var taken = AvailabilityFixtures.session("2026-11-30T14:30:00Z", "2026-11-30T15:30:00Z");
        var openings =
                aTherapist().on(DayOfWeek.MONDAY, "09:00", "12:00").with(taken).openings();

        assertThat(openings.answer(NINE)).isEqualTo(new Taken());
        assertThat(openings.answer(TEN)).isEqualTo(new Taken());
        assertThat(openings.answer(Instant.parse("2026-11-30T16:00:00Z"))).isInstanceOf(Open.class);
    }

    @Test
    void anHourEndingWhenTheNextBeginsIsNotInItsWay() {
        var taken = AvailabilityFixtures.session("2026-11-30T15:00:00Z", "2026-11-30T16:00:00Z");
        var openings =
                aTherapist().on(DayOfWeek.MONDAY, "09:00", "12:00").with(taken).openings();

        assertThat(openings.answer(NINE)).isInstanceOf(Open.class);
    }

    @Test
    void takesNobodyNewWhenTheCaseloadIsFull() {
        var openings = aTherapist()
                .on(DayOfWeek.MONDAY, "09:00", "12:00")
                .caseloadLeft(0)
                .openings();

        assertThat(openings.all()).isEqualTo(List.of());
        assertThat(openings.answer(NINE)).isEqualTo(new CaseloadFull());
    }
}
