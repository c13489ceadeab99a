package io.attune.platform.seal.renewal;

import io.attune.platform.seal.Standing;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One going over the keys of a place.
 *
 * @param under the outer key that encrypted when it began
 * @param ended {@code null} while it goes on
 * @param earlier how many were met under an earlier outer key
 * @param renewed how many of those were encrypted anew
 * @param unknown how many were met under a key that the instance did not have
 * @param untold how many copies elsewhere are still under an earlier one
 */
record KeyRound(
        String under,
        Instant begun,
        @Nullable Instant ended,
        long kept,
        long earlier,
        long renewed,
        long unknown,
        long untold) {

    /** An instance that goes over keys and says nothing for so long has gone. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(5);

    /** For keys that an instance with the file of yesterday made meanwhile. */
    private static final Duration AGAIN_AFTER = Duration.ofHours(1);

    static KeyRound begun(String under, Instant at) {
        return new KeyRound(under, at, null, 0, 0, 0, 0, 0);
    }

    KeyRound with(Count count, @Nullable Instant end) {
        return new KeyRound(
                under,
                begun,
                end,
                count.kept(),
                count.under(Standing.EARLIER),
                count.renewed(),
                count.under(Standing.UNKNOWN),
                count.stillUntold());
    }

    /** Whether it went over all keys and found every one under the present outer key. */
    boolean isClean() {
        return ended != null && earlier == 0 && unknown == 0 && untold == 0;
    }

    boolean isFollowedBy(String present, Instant now) {
        if (ended == null) {
            return !now.isBefore(begun.plus(LOST_AFTER));
        }
        return !under.equals(present) || !isClean() || !now.isBefore(ended.plus(AGAIN_AFTER));
    }
}
