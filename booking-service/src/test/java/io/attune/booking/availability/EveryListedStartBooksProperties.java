package io.attune.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.StartAnswer.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EveryListedStartBooksProperties {

    private static final LocalDate SPRING = LocalDate.parse("2027-03-14");
    private static final LocalDate AUTUMN = LocalDate.parse("2027-11-07");
    private static final LocalDate ELSEWHERE_SPRING = LocalDate.parse("2027-10-03");
    private static final LocalDate ELSEWHERE_AUTUMN = LocalDate.parse("2027-04-04");
    private static final LocalDate ORDINARY = LocalDate.parse("2027-01-20");

    @Property(tries = 300)
    void listsExactlyWhatBooksAndWhatTheWallClockAllows(@ForAll("days") LocalDate around, @ForAll long seed) {
        var circumstances = new ARandomTherapist(seed, around).circumstances();
        var openings = Openings.under(circumstances);
        var asked = threeDays(around);
        var oracle = new MinuteByMinute(circumstances);

        var listed = openings.within(asked).stream().map(OpenHour::start).toList();

        assertThat(listed).isEqualTo(minutes(asked).filter(oracle::isOpen).toList());
        assertThat(minutes(asked)
                        .filter(start -> openings.answer(start) instanceof Open)
                        .toList())
                .isEqualTo(listed);
    }

    @Property(tries = 200)
    void weeksAreCountedAsRfc5545CountsThem(@ForAll("days") LocalDate around, @ForAll long seed) {
        var weekly =
                new ARandomTherapist(seed, around).circumstances().timetable().weekly();
        var before = around.plusWeeks(9);

        for (var hours : weekly) {
            assertThat(hours.dates(around, before))
                    .isEqualTo(around.datesUntil(before)
                            .filter(date -> MinuteByMinute.fallsOn(hours, date))
                            .toList());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(SPRING, AUTUMN, ELSEWHERE_SPRING, ELSEWHERE_AUTUMN, ORDINARY);
    }

    private static Interval threeDays(LocalDate around) {
        var from = around.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Interval(from, from.plusSeconds(3 * 24 * 60 * 60));
    }

    private static Stream<Instant> minutes(Interval interval) {
        List<Instant> all = Stream.iterate(interval.from(), interval::contains, minute -> minute.plusSeconds(60))
                .toList();
        return all.stream();
    }
}
