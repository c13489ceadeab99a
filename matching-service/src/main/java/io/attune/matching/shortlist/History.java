package io.attune.matching.shortlist;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a shortlist since it was made.
 *
 * @param picks whom the client took from the directory, by id
 * @param hours the intake's appointments as last heard of, by their id
 * @param refreshedAt when somebody on it had left and it was made anew; null while nobody has
 */
public record History(
        List<String> picks,
        Map<String, Hour> hours,
        @Nullable Instant refreshedAt) {

    static final History NONE = new History(List.of(), Map.of(), null);

    public History {
        picks = List.copyOf(picks);
        hours = Map.copyOf(hours);
    }

    /**
     * An appointment of the intake.
     *
     * @param version its own; only a higher one says anything new
     * @param stands false once it is cancelled
     */
    public record Hour(String therapistId, long version, boolean stands) {}

    /** A new version of the intake is answered anew; its appointments are still its own. */
    History atTheNextVersion() {
        return new History(List.of(), hours, null);
    }

    History picking(String therapistId) {
        return new History(Stream.concat(picks.stream(), Stream.of(therapistId)).toList(), hours, refreshedAt);
    }

    History refreshed(Instant at) {
        return new History(picks, hours, at);
    }

    History hearingOf(String appointmentId, Hour hour) {
        var all = new HashMap<>(hours);
        all.put(appointmentId, hour);
        return new History(picks, all, refreshedAt);
    }

    boolean knows(String appointmentId, long version) {
        var hour = hours.get(appointmentId);
        return hour != null && hour.version() >= version;
    }

    public boolean hasAnHour() {
        return hours.values().stream().anyMatch(Hour::stands);
    }
}
