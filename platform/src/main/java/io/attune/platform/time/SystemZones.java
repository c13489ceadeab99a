package io.attune.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules in the system's zoneinfo directory, kept current by the system's own updates. */
final class SystemZones implements ZoneSource {

    static final String USUAL_DIRECTORY = "/usr/share/zoneinfo";

    private final Path directory;

    SystemZones(Path directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "system";
    }

    @Override
    public Optional<String> version() {
        return Stream.of("tzdata.zi", "+VERSION")
                .map(directory::resolve)
                .filter(Files::isReadable)
                .findFirst()
                .flatMap(SystemZones::firstLine)
                .map(CompiledZones::version);
    }

    @Override
    public Map<String, ZoneRules> rules() {
        var files = new TreeMap<String, byte[]>();
        try (var entries = Files.list(directory)) {
            for (var entry : entries.filter(this::isZone).toList()) {
                readAll(entry, files);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableZones("The zoneinfo directory cannot be read: " + e.getMessage(), e);
        }
        return CompiledZones.rules(files);
    }

    private void readAll(Path entry, Map<String, byte[]> files) throws IOException {
        try (var below = Files.walk(entry, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : below.filter(Files::isRegularFile).toList()) {
                files.put(zone(file), Files.readAllBytes(file));
            }
        }
    }

    private boolean isZone(Path entry) {
        return CompiledZones.isZone(zone(entry));
    }

    private String zone(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private static Optional<String> firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableZones("The version of the zoneinfo directory cannot be read: " + e.getMessage(), e);
        }
    }
}
