package io.attune.platform.seal;

import io.attune.platform.seal.remote.AwsKeys;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * Every set of outer keys of this service, by the name that its settings share: of {@code attune.secrets.NAME-kms-uri},
 * the first key of AWS KMS that is named encrypts and the others still decrypt, and so does the keyset in
 * {@code attune.secrets.NAME-file}, which encrypts where no key of KMS is named.
 */
public final class OuterKeyring {

    /** How long a key that KMS decrypted may be used without asking it again, and how many are remembered. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final int REMEMBERED_MOST = 10_000;

    private final Environment settings;
    private final InstantSource clock;
    private final Map<String, OuterKeys> opened = new ConcurrentHashMap<>();
    private final List<KeysetFile> files = new ArrayList<>();

    public OuterKeyring(Environment settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * For the wiring of a service, once for each name.
     *
     * @throws IllegalStateException when neither setting is there, or the file is no readable keyset
     */
    public OuterKeys open(String name) {
        var keys = Stream.concat(ofKms(name), ofFile(name)).toList();
        if (keys.isEmpty()) {
            throw new IllegalStateException(
                    "attune.secrets.%1$s-file or attune.secrets.%1$s-kms-uri has to be set".formatted(name));
        }
        var all =
                keys.size() == 1 ? keys.getFirst() : new LeadAndEarlier(keys.getFirst(), keys.subList(1, keys.size()));
        opened.put(name, all);
        return all;
    }

    Map<String, OuterKeys> opened() {
        return new TreeMap<>(opened);
    }

    void look() {
        files.forEach(KeysetFile::look);
    }

    private Stream<OuterKeys> ofKms(String name) {
        var endpoint = settings.getProperty("attune.secrets.kms-endpoint", "");
        return Stream.of(settings.getProperty("attune.secrets." + name + "-kms-uri", "")
                        .split(","))
                .filter(uri -> !uri.isBlank())
                .map(uri -> AwsKeys.open(uri.strip(), endpoint.isBlank() ? null : URI.create(endpoint), clock))
                .map(key -> new RememberedKeys(key, clock, REMEMBERED, REMEMBERED_MOST));
    }

    private Stream<OuterKeys> ofFile(String name) {
        var setting = "attune.secrets." + name + "-file";
        var path = settings.getProperty(setting, "");
        if (path.isBlank()) {
            return Stream.empty();
        }
        var file = KeysetFile.open(Path.of(path), setting);
        files.add(file);
        return Stream.of(file);
    }
}
