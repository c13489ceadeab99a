package io.attune.platform.time;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** Zone files and sources for tests: those that ship with the product, and some that never were. */
final class ZoneFixtures {

    private static final Map<String, byte[]> SHIPPED = readShipped();

    private static final byte[] LOCAL_TIME = ByteBuffer.allocate(10)
            .putInt(-5 * 3_600)
            .put(new byte[2])
            .put("EST\0".getBytes(US_ASCII))
            .array();

    private ZoneFixtures() {}

    static byte[] file(String zone) {
        return requireNonNull(SHIPPED.get(zone)).clone();
    }

    /** A version 2 file, five hours behind UTC at all of its changes, whose footer says what holds after them. */
    static byte[] fileOfNewYork(String footer, long... changes) {
        var file = ByteBuffer.allocate(1_000);
        header(file, 0).put(LOCAL_TIME);
        header(file, changes.length);
        Arrays.stream(changes).forEach(file::putLong);
        file.put(new byte[changes.length]).put(LOCAL_TIME).put(("\n" + footer + "\n").getBytes(US_ASCII));
        return Arrays.copyOf(file.array(), file.position());
    }

    private static ByteBuffer header(ByteBuffer file, int changes) {
        file.put("TZif2".getBytes(US_ASCII)).put(new byte[15]);
        return file.putInt(0).putInt(0).putInt(0).putInt(changes).putInt(1).putInt(4);
    }

    /** A zoneinfo directory as a system has it, with the shipped files under another version. */
    static void writeDirectory(Path directory, String version) {
        try {
            for (var file : SHIPPED.entrySet()) {
                var path = directory.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Files.writeString(directory.resolve("tzdata.zi"), "# version " + version + "\n# redo posix_only\n");
            Files.writeString(directory.resolve("zone.tab"), "# not a zone\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source with given rules. */
    static ZoneSource source(String name, String version, Map<String, ZoneRules> rules) {
        return new FixedSource(name, version, rules, "");
    }

    /** A source that says its version and cannot be read. */
    static ZoneSource damaged(String name, String version, String reason) {
        return new FixedSource(name, version, Map.of(), reason);
    }

    private record FixedSource(String name, Optional<String> version, Map<String, ZoneRules> held, String damage)
            implements ZoneSource {

        FixedSource(String name, String version, Map<String, ZoneRules> held, String damage) {
            this(name, Optional.of(version), held, damage);
        }

        @Override
        public Map<String, ZoneRules> rules() {
            if (!damage.isEmpty()) {
                throw new UnreadableZones(damage);
            }
            return held;
        }
    }

    private static Map<String, byte[]> readShipped() {
        var files = new TreeMap<String, byte[]>();
        try (var archive = new ZipInputStream(ShippedZones.class.getResourceAsStream("zoneinfo.zip"))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (CompiledZones.isZone(entry.getName())) {
                    files.put(entry.getName(), archive.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
