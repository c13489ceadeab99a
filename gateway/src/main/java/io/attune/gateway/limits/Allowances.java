package io.attune.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each caller has left. A request needs something of all that it counts against, the widest first. */
@Component
class Allowances {

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<Allowance, Bucket> left;

    Allowances(LimitSettings settings, InstantSource clock) {
        this.settings = settings;
        this.time = new Time(clock);
        this.left = Caffeine.newBuilder()
                .maximumSize(settings.mostCallers())
                .executor(Runnable::run)
                .build();
    }

    /** How long to wait, where there is nothing left. */
    Optional<Duration> take(HttpServletRequest request) {
        var address = Callers.address(request);
        return take(Counted.ADDRESS, address)
                .or(() -> Callers.token(request).flatMap(token -> take(Counted.TOKEN, token)))
                .or(() -> Counted.special(request).flatMap(counted -> take(counted, address)));
    }

    private Optional<Duration> take(Counted counted, String caller) {
        var taken = left.get(new Allowance(counted, caller), this::whole).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    private Bucket whole(Allowance allowance) {
        var limit = settings.of(allowance.counted);
        return Bucket.builder()
                .addLimit(rate -> rate.capacity(limit.most()).refillGreedy(limit.most(), limit.every()))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Allowance(Counted counted, String caller) {}

    private record Time(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
