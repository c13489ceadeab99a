package io.attune.booking.busy.file;

import io.attune.booking.availability.Interval;
import java.util.List;

/** What came of reading a file. */
public sealed interface FileReading {

    /** Busy then, in order; what overlapped or touched is joined. */
    record Busy(List<Interval> times) implements FileReading {

        public Busy {
            times = List.copyOf(times);
        }
    }

    /** It breaks this rule. */
    record Refused(FileRule rule) implements FileReading {}
}
