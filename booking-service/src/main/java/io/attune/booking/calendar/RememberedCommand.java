package io.attune.booking.calendar;

import io.attune.booking.day.Hold;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's command, so that its repetition is noticed in whichever day it would end up.
 *
 * @param promised the hold it was to make, which answers the repetition; nothing for other commands
 * @param passedOver whom it asked before it was promised that hold; nothing where it named one therapist
 */
public record RememberedCommand(
        String key,
        String bodyHash,
        Instant at,
        @Nullable Hold promised,
        @Nullable List<PassedOver> passedOver) {

    public RememberedCommand {
        passedOver = passedOver == null || passedOver.isEmpty() ? null : List.copyOf(passedOver);
    }

    RememberedCommand(String key, String bodyHash, Instant at, @Nullable Hold promised) {
        this(key, bodyHash, at, promised, null);
    }

    public List<PassedOver> whoWasPassedOver() {
        return passedOver == null ? List.of() : passedOver;
    }
}
