package io.attune.booking.waitlist;

import java.time.Instant;

/**
 * The hour that somebody is asked about, under the id of the hold that keeps it. The hold follows this record, so there
 * may be none yet.
 */
public record Question(String holdId, String therapistId, Instant start, Instant until) {

    boolean isAbout(Question other) {
        return holdId.equals(other.holdId);
    }
}
