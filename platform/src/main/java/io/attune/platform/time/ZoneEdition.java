package io.attune.platform.time;

import java.time.zone.ZoneRules;
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
        for (var source : newestFirst(sources)) {
            try {
                var version = source.version().orElseThrow();
                return new ZoneEdition(source.name(), version, source.rules(), refused);
            } catch (UnreadableZones e) {
                refused.put(source.name(), String.valueOf(e.getMessage()));
            }
        }
        throw new UnreadableZones("No source of zone rules can be read: " + refused);
    }

    /** Versions are a year and letters, so their order is that of the text. */
    private static List<ZoneSource> newestFirst(List<ZoneSource> sources) {
        return sources.stream()
                .filter(source -> source.version().isPresent())
                .sorted(Comparator.comparing(
                                (ZoneSource source) -> source.version().orElseThrow())
                        .reversed())
                .toList();
    }
}
