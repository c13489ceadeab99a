package io.attune.platform.time;

import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One edition of the IANA rules, whole.
 *
 * @param refused the sources that should have been taken before this one and were damaged, with the reason
 */
record ZoneEdition(String source, String version, Map<String, ZoneRules> rules, Map<String, String> refused) {

    /** The newest edition that can be read; among equals the one listed first. */
    static ZoneEdition newest(List<ZoneSource> sources) {
        var refused = new LinkedHashMap<String, String>();
        for (var found : newestFirst(sources, refused)) {
            try {
                return new ZoneEdition(found.source.name(), found.version, found.source.rules(), Map.copyOf(refused));
            } catch (UnreadableZones e) {
                refused.put(found.source.name(), e.reason());
            }
        }
        throw new UnreadableZones("No source of zone rules can be read: " + refused);
    }

    private static List<Found> newestFirst(List<ZoneSource> sources, Map<String, String> refused) {
        var versions = new ArrayList<Found>();
        for (var source : sources) {
            try {
                source.version().ifPresent(version -> versions.add(new Found(source, version)));
            } catch (UnreadableZones e) {
                refused.put(source.name(), e.reason());
            }
        }
        // A version is a year and letters, so their order is that of the text; the sort keeps the order of equals.
        versions.sort(Comparator.comparing(Found::version).reversed());
        return versions;
    }

    private record Found(ZoneSource source, String version) {}
}
