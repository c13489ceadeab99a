package io.attune.platform.time;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for newer rules at start and every hour, as the system's may be updated while a service runs. */
final class ZonesWatch {

    private static final Logger log = LoggerFactory.getLogger(ZonesWatch.class);

    private final CurrentZones zones;

    ZonesWatch(CurrentZones zones) {
        this.zones = zones;
        tell();
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void look() {
        var before = zones.version();
        zones.reload();
        if (!before.equals(zones.version())) {
            tell();
        }
    }

    private void tell() {
        log.info("Zone rules {} from {}", zones.version(), zones.source());
        zones.refused().forEach((source, reason) -> log.warn("Zone rules from {} refused: {}", source, reason));
        var wrong = KnownOffsets.wrongIn(zones);
        if (!wrong.isEmpty()) {
            log.error("Not ready: zone rules {} are wrong for {}", zones.version(), wrong);
        }
    }
}
