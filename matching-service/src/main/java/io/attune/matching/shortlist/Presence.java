package io.attune.matching.shortlist;

import io.attune.matching.candidates.Listed;
import io.attune.matching.fit.candidate.Licence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a therapist stood when last looked at, without regard to any client: enough to tell cheaply whose shortlists need
 * not be looked at.
 */
record Presence(boolean takesClients, @Nullable Licence licence) {

    /** As far ahead as a first session may lie; a licence that ends before may fail on the session's date. */
    private static final Duration AHEAD = Duration.ofDays(60);

    /** Shorter than any limit on how long ago the register was asked. */
    private static final Duration CHECKED = Duration.ofDays(28);

    static Presence of(Optional<Listed> found) {
        return found.map(listed -> {
                    var standing = listed.candidate().standing();
                    var takes = standing.published() && standing.accepting() && !standing.isFull();
                    return new Presence(takes, listed.candidate().licence());
                })
                .orElse(new Presence(false, null));
    }

    /** Whether some client may have lost this therapist since the look before, or may by now. */
    boolean isInDoubt(@Nullable Presence before, Instant now) {
        return !takesClients
                || before == null
                || !Objects.equals(licence, before.licence)
                || licence == null
                || endsSoon(licence, now);
    }

    private static boolean endsSoon(Licence licence, Instant now) {
        var ends = licence.expiresOn();
        var checked = licence.checkedAt();
        return ends == null
                || ends.isBefore(LocalDate.ofInstant(now.plus(AHEAD), ZoneOffset.UTC))
                || checked == null
                || checked.isBefore(now.minus(CHECKED));
    }
}
