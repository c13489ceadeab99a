package io.attune.booking.series;

import java.util.List;

/**
 * What a series came to be.
 *
 * @param changeId of the change that made it true
 */
public record Agreement(String changeId, String therapistId, String intakeId, int everyWeeks, List<Part> parts) {

    public Agreement {
        parts = List.copyOf(parts);
    }
}
