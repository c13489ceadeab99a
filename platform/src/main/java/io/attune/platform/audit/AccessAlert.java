package io.attune.platform.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody opened a record with which they have nothing to do, as far as we can see. It accuses nobody; a person looks.
 *
 * @param at when
 */
public record AccessAlert(String record, Occasion occasion, Instant at) {

    /** The same for the same person and record, so that there is one alert. */
    public String id() {
        return UUID.nameUUIDFromBytes((record + '/' + occasion.who()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
