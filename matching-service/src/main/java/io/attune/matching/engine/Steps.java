package io.attune.matching.engine;

import java.time.Instant;

/** Time in whole five minutes since the beginning of 2020, UTC; that reaches further than any calendar here. */
final class Steps {

    static final int SECONDS = 300;

    /** Seconds of 2020-01-01T00:00:00Z since 1970. */
    static final long ORIGIN = 1_577_836_800L;

    private Steps() {}

    static boolean isWhole(Instant instant) {
        return instant.getNano() == 0
                && Math.floorMod(instant.getEpochSecond(), SECONDS) == 0
                && Math.abs(instant.getEpochSecond() - ORIGIN) / SECONDS < Integer.MAX_VALUE / 2;
    }

    static int of(Instant whole) {
        return Math.toIntExact(Math.floorDiv(whole.getEpochSecond() - ORIGIN, SECONDS));
    }

    /** The first step that does not come before an instant. */
    static int notBefore(Instant instant) {
        long seconds = instant.getEpochSecond() - ORIGIN + (instant.getNano() > 0 ? 1 : 0);
        return Math.toIntExact(Math.ceilDiv(seconds, SECONDS));
    }

    static Instant at(int step) {
        return Instant.ofEpochSecond(ORIGIN + (long) step * SECONDS);
    }
}
