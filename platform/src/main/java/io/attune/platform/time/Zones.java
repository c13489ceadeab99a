package io.attune.platform.time;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * The current rules of every IANA zone, the newest of what this machine and this product know; the only way from a
 * local time to an instant and back.
 */
public interface Zones {

    /** The newest rules that this machine or this product holds; a service injects the bean instead. */
    static Zones newest() {
        return CurrentZones.ofThisMachine(Path.of(SystemZones.USUAL_DIRECTORY));
    }

    /** The rules of a zone, or nothing when no such zone is known. */
    Optional<ZoneRules> rules(String zone);

    /** The wall time with its offset. @throws IllegalArgumentException when the zone is not known */
    OffsetDateTime local(Instant instant, String zone);

    /** The instants a wall time names: none in a spring gap, two (earlier first) in an autumn overlap, else one. */
    List<Instant> instants(LocalDateTime wallTime, String zone);

    /** The first instant that a local date has, also where it does not begin at midnight. */
    static Instant beginning(LocalDate date, ZoneRules rules) {
        var midnight = date.atStartOfDay();
        var change = rules.getTransition(midnight);
        return change != null && change.isGap()
                ? change.getInstant()
                : midnight.toInstant(rules.getValidOffsets(midnight).getFirst());
    }

    /** Where the rules came from: {@code jdk}, {@code system} or {@code shipped}. */
    String source();

    /** IANA version of the rules, such as {@code 2026f}. */
    String version();
}
