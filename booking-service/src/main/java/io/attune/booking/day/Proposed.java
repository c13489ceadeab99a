package io.attune.booking.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** When people could meet instead, by the id of the appointment; found out before the day decides. */
public record Proposed(Map<String, List<Instant>> starts) {

    public static final Proposed NOTHING = new Proposed(Map.of());

    public Proposed {
        starts = Map.copyOf(starts);
    }

    List<Instant> startsFor(String appointmentId) {
        return starts.getOrDefault(appointmentId, List.of());
    }
}
