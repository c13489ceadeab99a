package io.attune.booking.hold.web;

import io.attune.platform.time.Zones;
import io.attune.platform.web.RequestedTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A start as it was written.
 *
 * @param timeZone needed when {@code text} has no offset, and not read otherwise
 */
record RequestedStart(String text, @Nullable String timeZone) {

    Instant read(Zones zones) {
        return new RequestedTime(text, timeZone).read("/start", zones);
    }
}
