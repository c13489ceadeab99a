package io.attune.booking.openhours;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Occupied;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.testing.JdkRules;
import io.attune.booking.testing.PaperDays;
import io.attune.platform.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maya works in Toronto on Mondays from nine to twelve; it is Monday, 23 November 2026, ten past ten. */
class AvailabilityRefreshTests {

    private static final TherapistId MAYA = new TherapistId("5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11");
    private static final Instant NEXT_MONDAY_AT_NINE = Instant.parse("2026-11-30T14:00:00Z");

    private final MutableClock clock = MutableClock.at("2026-11-23T15:10:00Z");
    private final PaperDays days = new PaperDays();
    private final PaperTimetables timetables = new PaperTimetables();
    private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
    private final List<TherapistId> looked = new ArrayList<>();
    private final AvailabilityRefresh refresh = anInstance();

    @BeforeEach
    void mayaHasHours() {
        timetables.mondaysUntil(MAYA, "12:00");
    }

    @Test
    void theFirstRunTellsOfEveryoneWhomACrashLeftUntold() {
        refresh.run();

        assertThat(availabilities.told()).hasSize(1);
        assertThat(lastTold().starts()).hasSize(7 * 3).startsWith(NEXT_MONDAY_AT_NINE);
        assertThat(lastTold().horizonUntil()).isEqualTo("2027-01-18T05:00:00Z");
    }

    @Test
    void whatAnotherInstanceWroteAndDidNotTellIsToldOnceItHasEnded() {
        refresh.run();
        timetables.mondaysUntil(MAYA, "13:00");
        refresh.run();
        assertThat(availabilities.told()).as("nobody told this instance").hasSize(1);

        refresh.someoneMayBeUntold();
        refresh.run();

        assertThat(availabilities.told()).hasSize(2);
        assertThat(lastTold().starts()).hasSize(7 * 4);
    }

    @Test
    void changesBetweenTwoRunsAreToldAsOne() {
        refresh.run();

        timetables.mondaysUntil(MAYA, "13:00");
        refresh.touched(MAYA);
        timetables.mondaysUntil(MAYA, "14:00");
        refresh.touched(MAYA);
        refresh.run();

        assertThat(availabilities.told()).hasSize(2);
        assertThat(lastTold().starts()).hasSize(7 * 5);
    }

    @Test
    void nothingIsToldWhenNothingIsNew() {
        refresh.run();

        refresh.touched(MAYA);
        refresh.run();

        assertThat(availabilities.told()).hasSize(1);
    }

    @Test
    void startsThatComeInsideTheNoticeAreNoNews() {
        timetables.mondaysUntil(MAYA, "22:00");
        clock.set(Instant.parse("2026-11-29T14:00:00Z"));
        refresh.run();

        clock.set(Instant.parse("2026-11-29T20:00:00Z"));
        refresh.touched(MAYA);
        refresh.run();

        assertThat(availabilities.told()).hasSize(1);
    }

    @Test
    void everyLocalMidnightTheHorizonMovesOn() {
        refresh.run();

        clock.set(Instant.parse("2026-11-24T04:59:59Z"));
        refresh.run();
        var beforeMidnight = availabilities.told().size();
        clock.set(Instant.parse("2026-11-24T05:00:00Z"));
        refresh.run();

        assertThat(beforeMidnight).isEqualTo(1);
        assertThat(availabilities.told()).hasSize(2);
        assertThat(lastTold().horizonUntil()).isEqualTo("2027-01-19T05:00:00Z");
        assertThat(lastTold().starts()).hasSize(7 * 3 + 3);
    }

    @Test
    void anHourIsOpenAgainWhenItsHoldRunsOut() {
        days.occupy(MAYA, session(NEXT_MONDAY_AT_NINE, clock.instant().plus(Duration.ofMinutes(10))));
        refresh.run();
        var whileHeld = lastTold().starts();

        clock.advance(Duration.ofMinutes(10));
        refresh.run();

        assertThat(whileHeld).doesNotContain(NEXT_MONDAY_AT_NINE);
        assertThat(lastTold().starts()).startsWith(NEXT_MONDAY_AT_NINE);
    }

    @Test
    void whoeverOffersHoursHearsOfAnHourThatWasTakenAndOpenedAgainBetweenTwoRuns() {
        refresh.run();
        looked.clear();

        refresh.touched(MAYA);
        refresh.run();

        assertThat(availabilities.told()).hasSize(1);
        assertThat(looked).containsExactly(MAYA);
    }

    @Test
    void aFullCaseloadIsToldAsNoStartAtAll() {
        days.caseload(MAYA, 10);

        refresh.run();

        assertThat(lastTold().starts()).isEmpty();
        assertThat(lastTold().caseload()).isEqualTo(10);
    }

    @Test
    void nothingIsToldOfWhomNobodyPublished() {
        days.neverPublished(MAYA);

        refresh.run();

        assertThat(availabilities.told()).isEmpty();
    }

    @Test
    void whatCouldNotBeToldIsToldWhenTheStoreIsBack() {
        availabilities.isAway(true);
        refresh.run();

        availabilities.isAway(false);
        clock.advance(Duration.ofSeconds(5));
        refresh.run();

        assertThat(availabilities.told()).hasSize(1);
    }

    @Test
    void anInstanceThatLosesTheRaceReadsAgain() {
        var other = anInstance();
        availabilities.meanwhile(() -> {
            timetables.mondaysUntil(MAYA, "10:00");
            other.run();
        });

        refresh.run();

        assertThat(lastTold().starts()).hasSize(7);
        assertThat(availabilities.told()).hasSize(1);
    }

    private AvailabilityRefresh anInstance() {
        var readings = new Readings(timetables, days, days, new JdkRules(), clock);
        return new AvailabilityRefresh(readings, timetables, availabilities, looked::add, clock);
    }

    private Availability lastTold() {
        return availabilities.told().getLast().availability();
    }

    private static Occupied session(Instant start, @Nullable Instant until) {
        return new Occupied(new Interval(start, start.plus(Duration.ofHours(1))), true, until, "an-intake");
    }
}
