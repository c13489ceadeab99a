package io.attune.booking.busy;

import io.attune.booking.roster.TherapistId;
import java.time.Instant;
import java.util.List;

/**
 * Which feeds are to be read again, so that nobody has to look through all busy times for them. Noted before the
 * calendar decides, so a crash between the two leaves one too many, never one too few.
 */
public interface DueFeeds {

    /** A later time takes the place of an earlier one. */
    void expect(Due due);

    void done(String feedId);

    List<Due> all();

    /** @param goodAt when it was last read, or known to be unchanged */
    record Due(String feedId, TherapistId therapist, Instant at, Instant goodAt) {

        static Due of(BusyFeed feed, TherapistId therapist) {
            return new Due(
                    feed.id(), therapist, feed.upkeep().nextAt(), feed.upkeep().goodAt());
        }
    }
}
