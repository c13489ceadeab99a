package io.attune.booking.day;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded whether a session took place, and why so, in coded words.
 *
 * @param by {@code staff}, {@code clinician} or {@code therapist}
 * @param reason needed where an earlier record is corrected
 * @param firstAt when it was recorded first; corrections are possible for a while after that
 */
public record Attendance(String by, @Nullable String reason, Instant at, Instant firstAt) {

    boolean mayBeCorrected(Instant now, Duration correctable) {
        return now.isBefore(firstAt.plus(correctable));
    }

    boolean isCorrection() {
        return at.isAfter(firstAt);
    }
}
