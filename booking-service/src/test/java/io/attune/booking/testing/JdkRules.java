package io.attune.booking.testing;

import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/** The JDK's own zones, for tests whose zones it has right. */
public final class JdkRules implements Zones {

    @Override
    public Optional<ZoneRules> rules(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone)
                ? Optional.of(ZoneId.of(zone).getRules())
                : Optional.empty();
    }

    @Override
    public OffsetDateTime local(Instant instant, String zone) {
        return OffsetDateTime.ofInstant(instant, ZoneId.of(zone));
    }

    @Override
    public List<Instant> instants(LocalDateTime wallTime, String zone) {
        return ZoneId.of(zone).getRules().getValidOffsets(wallTime).stream()
                .map(wallTime::toInstant)
                .toList();
    }

    @Override
    public String source() {
        return "jdk";
    }

    @Override
    public String version() {
        return "test";
    }
}
