package io.attune.booking;

import io.attune.booking.openhours.AvailabilityRefresh;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets off what happens by itself; what is due is decided by the injected clock, not here. */
@Component
class Timers {

    private final AvailabilityRefresh refresh;

    Timers(AvailabilityRefresh refresh) {
        this.refresh = refresh;
    }

    @Scheduled(fixedDelayString = "${attune.availability.tell-every}")
    void tellOpenHours() {
        refresh.run();
    }
}
