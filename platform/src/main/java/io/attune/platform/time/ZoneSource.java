package io.attune.platform.time;

import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.Optional;

/** One place where zone rules can be found. Telling the version is cheap; reading the rules may not be. */
interface ZoneSource {

    /** {@code jdk}, {@code system} or {@code shipped}. */
    String name();

    /** IANA version such as {@code 2026f}, or nothing when this source is not there or does not say. */
    Optional<String> version();

    /** The rules by zone id. @throws UnreadableZones when anything in it is damaged: half an edition is none */
    Map<String, ZoneRules> rules();
}
