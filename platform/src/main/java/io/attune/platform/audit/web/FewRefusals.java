package io.attune.platform.audit.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.attune.platform.access.Caller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps one caller from filling the log with requests for what is not there: so many a minute are written down, of the
 * others only the number is kept.
 */
@Component
class FewRefusals {

    static final int A_MINUTE = 30;

    private static final int CALLERS = 10_000;

    private final Cache<String, Integer> written =
            Caffeine.newBuilder().maximumSize(CALLERS).build();
    private final InstantSource clock;
    private final Counter unwritten;

    FewRefusals(InstantSource clock, MeterRegistry meters) {
        this.clock = clock;
        this.unwritten = meters.counter("attune.audit.refusals.unwritten");
    }

    boolean takes(Caller caller) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var isTaken = written.asMap().merge(caller.name() + ' ' + minute, 1, Integer::sum) <= A_MINUTE;
        if (!isTaken) {
            unwritten.increment();
        }
        return isTaken;
    }
}
