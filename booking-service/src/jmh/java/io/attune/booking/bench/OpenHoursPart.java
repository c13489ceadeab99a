package io.attune.booking.bench;

import io.attune.booking.availability.OpenHoursBenchmark;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What listing costs in the process, beside the bar of five milliseconds. */
final class OpenHoursPart implements BookingBench.Part {

    private static final double BAR_MS = 5;

    @Override
    public String name() {
        return "openHours";
    }

    @Override
    public Map<String, ?> measure(boolean quick) throws RunnerException {
        var options = new OptionsBuilder()
                .include(OpenHoursBenchmark.class.getName())
                .forks(1)
                .warmupIterations(quick ? 2 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        var found = new Runner(options).runSingle().getPrimaryResult().getStatistics();
        var p50 = found.getPercentile(50);
        var p99 = found.getPercentile(99);
        System.out.printf(
                Locale.ROOT,
                "open hours of %d therapists for 4 weeks, in the process: p50 %.2f ms, p99 %.2f ms; the bar is %.0f ms%n",
                OpenHoursBenchmark.THERAPISTS,
                p50,
                p99,
                BAR_MS);
        return new TreeMap<>(Map.of(
                "therapists", OpenHoursBenchmark.THERAPISTS,
                "weeks", 4,
                "p50Ms", p50,
                "p99Ms", p99,
                "barMs", BAR_MS));
    }
}
