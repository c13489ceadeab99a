package io.attune.booking.availability;

import static io.attune.booking.availability.AvailabilityFixtures.aTherapist;
import static io.attune.booking.availability.AvailabilityFixtures.interval;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts what is listed for fifty busy therapists, and prints how long it takes once warm. */
class FiftyTherapistsForFourWeeksTests {

    private static final Interval FOUR_WEEKS = interval("2026-11-23T05:00:00Z", "2026-12-21T05:00:00Z");
    private static final int ROUNDS = 200;

    @Test
    void listsThemAll() {
        var circumstances =
                IntStream.range(0, 50).mapToObj(any -> aBusyTherapist()).toList();
        var nanos = Long.MAX_VALUE;
        var listed = 0;

        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            listed = list(circumstances);
            nanos = Math.min(nanos, System.nanoTime() - begin);
        }

        // Six free hours on each of 20 weekdays, but for the present Monday and one hour inside the notice.
        assertThat(listed).isEqualTo(50 * (20 * 6 - 6 - 1));
        System.out.printf("open hours of 50 therapists for 4 weeks: %.2f ms%n", nanos / 1e6);
    }

    private static int list(List<Circumstances> circumstances) {
        return circumstances.stream()
                .mapToInt(each -> Openings.under(each).within(FOUR_WEEKS).size())
                .sum();
    }

    private static Circumstances aBusyTherapist() {
        var therapist = aTherapist();
        for (var day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            therapist.on(day, "09:00", "17:00");
        }
        var ten = Instant.parse("2026-11-23T15:00:00Z");
        for (var day = 0; day < 56; day++) {
            var start = ten.plusSeconds(day * 86_400L);
            therapist.with(new Occupied(new Interval(start, start.plusSeconds(7_200)), true, null, null));
        }
        return therapist.circumstances();
    }
}
