package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedJarTests {

    private static final Instant BUILT = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    private Path target;

    private Path built;

    @BeforeEach
    void aBuiltJar() throws IOException {
        built = written(target.resolve("gateway.jar"), BUILT);
    }

    @Test
    void isNoneWithoutACache() {
        assertThat(PreparedJar.of(built)).isEmpty();
    }

    @Test
    void isStartedWithTheCacheBesideIt() throws IOException {
        var place = PreparedJar.placeOf(built);
        written(place.cache(), BUILT);

        assertThat(PreparedJar.of(built)).contains(place);
        assertThat(place.jar()).isEqualTo(target.resolve("prepared").resolve("gateway.jar"));
        assertThat(place.arguments())
                .containsExactly(
                        "-XX:AOTCache=" + place.cache(), "-jar", place.jar().toString());
    }

    @Test
    void isNoneOnceTheJarIsNewer() throws IOException {
        written(PreparedJar.placeOf(built).cache(), BUILT.minusSeconds(1));

        assertThat(PreparedJar.of(built)).isEmpty();
    }

    private static Path written(Path file, Instant at) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.setLastModifiedTime(Files.writeString(file, "made up"), FileTime.from(at));
    }
}
