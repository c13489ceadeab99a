package io.attune.system.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A service's jar made ready to start quickly: unpacked, because classes of a jar inside a jar are found slowly and
 * kept in no cache, and with what its JVM wrote down in a start on trial (JEP 514). A jar that was built later is not
 * prepared.
 *
 * @param cache written last
 */
record PreparedJar(Path jar, Path cache) {

    /** Where the build's jar is prepared, whether it was or not. */
    static PreparedJar placeOf(Path built) {
        var folder = built.resolveSibling("prepared");
        return new PreparedJar(folder.resolve(built.getFileName()), folder.resolve(built.getFileName() + ".aot"));
    }

    static Optional<PreparedJar> of(Path built) {
        var place = placeOf(built);
        return place.isNewerThan(built) ? Optional.of(place) : Optional.empty();
    }

    private boolean isNewerThan(Path built) {
        try {
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(built)) >= 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path folder() {
        return jar.resolveSibling("");
    }

    List<String> arguments() {
        return List.of("-XX:AOTCache=" + cache, "-jar", jar.toString());
    }
}
