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
        for (var candidate : newestFirst(sources, refused)) {
            try {
                return new ZoneEdition(
                        candidate.source.name(), candidate.version, candidate.source.rules(), Map.copyOf(refused));
            } catch (UnreadableZones e) {
                refused.put(candidate.source.name(), e.reason());
            }
        }
        throw new UnreadableZones("No source of zone rules can be read: " + refused);
    }

    private static List<Candidate> newestFirst(List<ZoneSource> sources, Map<String, String> refused) {
        var candidates = new ArrayList<Candidate>();
        for (var source : sources) {
            try {
                source.version().ifPresent(version -> candidates.add(new Candidate(source, version)));
            } catch (UnreadableZones e) {
                refused.put(source.name(), e.reason());
            }
        }
        // A version is a year and letters, so their order is that of the text; the sort keeps the order of equals.
        candidates.sort(Comparator.comparing(Candidate::version).reversed());
        return candidates;
    }

    private record Candidate(ZoneSource source, String version) {}
}
