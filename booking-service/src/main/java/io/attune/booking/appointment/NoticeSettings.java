package io.attune.booking.appointment;

import java.time.Duration;
import java.time.Instant;

/**
 * How late an appointment may still be changed.
 *
 * @param least how long before the start a change is in good time
 * @param lateCancelling whether clients may cancel after that; it is then marked as late
 */
public record NoticeSettings(Duration least, boolean lateCancelling) {

    boolean isLate(Instant start, Instant now) {
        return now.isAfter(start.minus(least));
    }
}
