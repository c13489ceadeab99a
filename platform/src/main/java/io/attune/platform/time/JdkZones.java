package io.attune.platform.time;

import static java.util.stream.Collectors.toMap;

import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.Optional;

/** The rules that came with the JDK. */
final class JdkZones implements ZoneSource {

    @Override
    public String name() {
        return "jdk";
    }

    @Override
    public Optional<String> version() {
        return Optional.of(ZoneRulesProvider.getVersions("UTC").lastKey());
    }

    @Override
    public Map<String, ZoneRules> rules() {
        return ZoneRulesProvider.getAvailableZoneIds().stream()
                .collect(toMap(zone -> zone, zone -> ZoneRulesProvider.getRules(zone, false)));
    }
}
