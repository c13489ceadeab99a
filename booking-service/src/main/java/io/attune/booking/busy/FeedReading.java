package io.attune.booking.busy;

import io.attune.booking.availability.Interval;
import io.attune.booking.busy.BusyFeed.Content;
import io.attune.booking.busy.file.CalendarFile;
import io.attune.booking.busy.file.FileReading;
import io.attune.booking.busy.file.FileRule;
import io.attune.platform.time.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Reads files as of now, for a therapist in a zone. */
@Service
final class FeedReading {

    /** More than a year, so that a file handed in serves half a year before its rules have to be expanded further. */
    private static final Duration AHEAD = Duration.ofDays(371);

    private final Zones zones;
    private final InstantSource clock;

    FeedReading(Zones zones, InstantSource clock) {
        this.zones = zones;
        this.clock = clock;
    }

    Answer read(String text, Validators validators, String timeZone) {
        var now = clock.instant();
        var window = new Interval(now.minus(Duration.ofDays(1)), now.plus(AHEAD));
        var floating = zones.rules(timeZone).orElseThrow();
        return switch (CalendarFile.read(text, window, floating, zones)) {
            case FileReading.Busy(var times) ->
                new Answer.Read(new Content(times, window.to(), under(timeZone), validators), now);
            case FileReading.Refused(var rule) -> new Answer.Refused(rule);
        };
    }

    /** Whole days and times without a zone are elsewhere in another zone, and all of them under other rules. */
    String under(String timeZone) {
        return timeZone + ' ' + zones.version();
    }

    /** What came of it. */
    sealed interface Answer {

        record Read(Content content, Instant at) implements Answer {}

        record Refused(FileRule rule) implements Answer {}
    }
}
