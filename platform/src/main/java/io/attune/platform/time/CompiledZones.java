package io.attune.platform.time;

import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is common to every place that holds compiled zone files: which names are zones, and how versions are told. */
final class CompiledZones {

    private static final Pattern VERSION = Pattern.compile("(?:# version )?(\\d{4}[a-z]{1,2})\\s*");

    private CompiledZones() {}

    /** Every zone's name begins with a capital; {@code zone.tab}, {@code posixrules} and the like do not. */
    static boolean isZone(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    /** The version in the first line of {@code tzdata.zi}, or the whole of {@code +VERSION}. */
    static String version(String line) {
        var found = VERSION.matcher(line);
        if (!found.matches()) {
            throw new UnreadableZones("No IANA version in: " + line);
        }
        return found.group(1);
    }

    static Map<String, ZoneRules> rules(Map<String, byte[]> files) {
        var rules = new TreeMap<String, ZoneRules>();
        files.forEach((zone, file) -> rules.put(zone, rules(zone, file)));
        return rules;
    }

    private static ZoneRules rules(String zone, byte[] file) {
        try {
            return TzifRules.of(file);
        } catch (UnreadableZones e) {
            throw new UnreadableZones("The file of " + zone + " is damaged: " + e.reason(), e);
        }
    }
}
