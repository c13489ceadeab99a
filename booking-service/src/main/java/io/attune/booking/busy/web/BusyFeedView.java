package io.attune.booking.busy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.booking.busy.BusyFeed;
import io.attune.booking.busy.BusySettings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another calendar as it is answered. Of its address only the host: the rest lets anyone read it.
 *
 * @param kind {@code feed} or {@code file}
 * @param problem why it could not be read the last time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BusyFeedView(
        String id,
        String kind,
        @Nullable String host,
        int busyTimes,
        Instant readAt,
        Instant knownUntil,
        @Nullable Instant staleSince,
        @Nullable String problem) {

    static BusyFeedView of(BusyFeed feed, Instant now, BusySettings settings) {
        var address = feed.address();
        return new BusyFeedView(
                feed.id(),
                address == null ? "file" : "feed",
                address == null ? null : address.getHost(),
                feed.content().times().size(),
                feed.upkeep().goodAt(),
                feed.content().until(),
                feed.staleSince(now, settings).orElse(null),
                feed.upkeep().problem());
    }
}
