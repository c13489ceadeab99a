package io.attune.matching.fit.rule;

import java.time.Instant;
import java.time.LocalDateTime;

/** When the question is asked, and the clock that tells what time that is for the client. */
public record Moment(Instant now, WallClock clock) {

    public LocalDateTime local(Instant instant, String zone) {
        return clock.at(instant, zone);
    }
}
