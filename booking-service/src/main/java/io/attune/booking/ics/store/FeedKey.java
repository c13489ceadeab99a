package io.attune.booking.ics.store;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param calendarFeeds key of the secrets in feed addresses: base64, 32 bytes or more, the same for every instance;
 *     with another key every address is dead
 */
@ConfigurationProperties("attune.secrets")
record FeedKey(String calendarFeeds) {

    private static final int ENOUGH = 32;

    FeedKey {
        if (calendarFeeds == null || Base64.getDecoder().decode(calendarFeeds).length < ENOUGH) {
            throw new IllegalArgumentException("attune.secrets.calendar-feeds needs 32 bytes or more, in base64.");
        }
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(calendarFeeds);
    }

    @Override
    public String toString() {
        return "FeedKey[kept to itself]";
    }
}
