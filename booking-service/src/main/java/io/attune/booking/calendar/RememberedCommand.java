package io.attune.booking.calendar;

import io.attune.booking.day.Hold;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client's command, so that its repetition is noticed in whichever day it would end up.
 *
 * @param promised the hold it was to make, which answers the repetition; nothing for other commands
 */
public record RememberedCommand(
        String key, String bodyHash, Instant at, @Nullable Hold promised) {}
