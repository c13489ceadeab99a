package io.attune.platform.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** The copy of the public-domain IANA data that ships with the product; the README beside it says where it is from. */
final class ShippedZones implements ZoneSource {

    private static final String ARCHIVE = "zoneinfo.zip";
    private static final String VERSION_ENTRY = "+VERSION";

    @Override
    public String name() {
        return "shipped";
    }

    @Override
    public Optional<String> version() {
        try (var archive = new ZipInputStream(open())) {
            var first = archive.getNextEntry();
            if (first == null || !first.getName().equals(VERSION_ENTRY)) {
                throw new UnreadableZones(ARCHIVE + " does not begin with its version");
            }
            return Optional.of(CompiledZones.version(new String(archive.readAllBytes(), StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UnreadableZones(ARCHIVE + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Map<String, ZoneRules> rules() {
        var files = new TreeMap<String, byte[]>();
        try (var archive = new ZipInputStream(open())) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (CompiledZones.isZone(entry.getName())) {
                    files.put(entry.getName(), archive.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UnreadableZones(ARCHIVE + " cannot be read: " + e.getMessage(), e);
        }
        return CompiledZones.rules(files);
    }

    private static InputStream open() {
        return Objects.requireNonNull(ShippedZones.class.getResourceAsStream(ARCHIVE), ARCHIVE);
    }
}
