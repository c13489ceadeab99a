package io.attune.booking.busy.file;

import io.attune.booking.availability.Interval;
import io.attune.platform.time.Zones;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The zones a file speaks of. A zone that we know is taken as we know it, whatever the file says, for files are written
 * with old rules; only of one that nobody knows its VTIMEZONE is believed.
 */
final class FileZones {

    private final Zones zones;
    private final ZoneRules floating;
    private final Interval window;
    private final Effort effort;
    private final Map<String, Component> described = new HashMap<>();
    private final Map<String, ZoneRules> known = new HashMap<>();

    FileZones(Zones zones, ZoneRules floating, List<Component> components, Interval window, Effort effort) {
        this.zones = zones;
        this.floating = floating;
        this.window = window;
        this.effort = effort;
        components.stream()
                .filter(component -> component.name().equals("VTIMEZONE"))
                .forEach(zone -> zone.value("TZID").ifPresent(id -> described.put(id, zone)));
    }

    /** Of times without a zone: whoever reads them is where they are. */
    ZoneRules floating() {
        return floating;
    }

    ZoneRules named(String id) {
        return known.computeIfAbsent(id, this::found);
    }

    private ZoneRules found(String id) {
        var zone = Optional.ofNullable(described.get(id));
        return zones.rules(id)
                .or(() -> zone.flatMap(some -> some.value("X-LIC-LOCATION")).flatMap(zones::rules))
                .or(() -> zone.map(some -> DescribedZone.rules(some, window, effort)))
                .orElseThrow(() -> new AgainstTheRule(FileRule.UNKNOWN_TIME_ZONE));
    }
}
