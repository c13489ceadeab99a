package io.attune.booking.availability;

import static io.attune.booking.availability.AvailabilityFixtures.aTherapist;
import static io.attune.booking.availability.AvailabilityFixtures.interval;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The open hours of fifty busy therapists for four weeks, from what was read of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OpenHoursBenchmark {

    public static final int THERAPISTS = 50;

    private static final Interval FOUR_WEEKS = interval("2026-11-23T05:00:00Z", "2026-12-21T05:00:00Z");
    private static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** Six free hours on each of 20 weekdays, but for the present Monday and one hour inside the notice. */
    private static final int HOURS = THERAPISTS * (20 * 6 - 6 - 1);

    private final List<Circumstances> circumstances =
            IntStream.range(0, THERAPISTS).mapToObj(any -> aBusyTherapist()).toList();

    @Benchmark
    public int list() {
        var listed = circumstances.stream()
                .mapToInt(each -> Openings.under(each).within(FOUR_WEEKS).size())
                .sum();
        if (listed != HOURS) {
            throw new IllegalStateException("Listed " + listed + " hours in the place of " + HOURS + '.');
        }
        return listed;
    }

    private static Circumstances aBusyTherapist() {
        var therapist = aTherapist();
        WEEKDAYS.forEach(day -> therapist.on(day, "09:00", "17:00"));
        var ten = Instant.parse("2026-11-23T15:00:00Z");
        for (var day = 0; day < 56; day++) {
            var start = ten.plusSeconds(day * 86_400L);
            therapist.with(new Occupied(new Interval(start, start.plusSeconds(7_200)), true, null, null));
        }
        return therapist.circumstances();
    }
}
