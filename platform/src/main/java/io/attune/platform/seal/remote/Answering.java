package io.attune.platform.seal.remote;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a key service answered when it was last asked. */
final class Answering {

    private static final Duration GOOD_NEWS_LASTS = Duration.ofSeconds(30);
    private static final Duration BAD_NEWS_LASTS = Duration.ofSeconds(2);

    private final InstantSource clock;
    private volatile @Nullable Outcome last;

    Answering(InstantSource clock) {
        this.clock = clock;
    }

    void answered() {
        last = new Outcome(clock.instant(), null);
    }

    void failed(String trouble) {
        last = new Outcome(clock.instant(), trouble);
    }

    /** Whether it was not asked for so long that it should be asked again. */
    boolean isUncertain() {
        var known = last;
        return known == null || !clock.instant().isBefore(known.at().plus(known.lasts()));
    }

    Optional<String> trouble() {
        return Optional.ofNullable(last).map(Outcome::trouble);
    }

    private record Outcome(Instant at, @Nullable String trouble) {
        Duration lasts() {
            return trouble == null ? GOOD_NEWS_LASTS : BAD_NEWS_LASTS;
        }
    }
}
