package io.attune.platform.time;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest edition among the sources, looked for again on {@link #reload}. */
final class CurrentZones implements Zones {

    private final List<ZoneSource> sources;
    private volatile ZoneEdition edition;

    CurrentZones(List<ZoneSource> sources) {
        this.sources = List.copyOf(sources);
        this.edition = ZoneEdition.newest(this.sources);
    }

    /** Of equal versions the JDK's is taken first, as it costs least, and the shipped one last. */
    static CurrentZones ofThisMachine(Path systemDirectory) {
        return new CurrentZones(List.of(new JdkZones(), new SystemZones(systemDirectory), new ShippedZones()));
    }

    /** Never goes back: a directory that is just being updated may look older or damaged for a moment. */
    synchronized void reload() {
        var found = ZoneEdition.newest(sources);
        if (found.version().compareTo(edition.version()) > 0) {
            edition = found;
        }
    }

    @Override
    public Optional<ZoneRules> rules(String zone) {
        return Optional.ofNullable(edition.rules().get(zone));
    }

    @Override
    public OffsetDateTime local(Instant instant, String zone) {
        return instant.atOffset(known(zone).getOffset(instant));
    }

    @Override
    public List<Instant> instants(LocalDateTime wallTime, String zone) {
        return known(zone).getValidOffsets(wallTime).stream()
                .map(wallTime::toInstant)
                .toList();
    }

    @Override
    public String source() {
        return edition.source();
    }

    @Override
    public String version() {
        return edition.version();
    }

    /** Sources that were damaged and so not taken, with the reason. */
    Map<String, String> refused() {
        return edition.refused();
    }

    private ZoneRules known(String zone) {
        return rules(zone).orElseThrow(() -> new IllegalArgumentException("No such time zone."));
    }
}
