package io.attune.booking.hours.web;

import io.attune.booking.hours.TimeOff;
import java.time.Instant;

/** Time off as it is answered; half-open, in UTC. */
record TimeOffView(String id, Instant from, Instant to) {

    static TimeOffView of(TimeOff timeOff) {
        return new TimeOffView(
                timeOff.id(), timeOff.interval().from(), timeOff.interval().to());
    }
}
