package io.attune.matching;

import io.attune.matching.shortlist.DepartureWatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sets off what happens by itself; what is due is decided by the injected clock, not here. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MatchingTimers {

    private final DepartureWatch departures;

    MatchingTimers(DepartureWatch departures) {
        this.departures = departures;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void refreshWhatHasLapsed() {
        departures.round();
    }
}
