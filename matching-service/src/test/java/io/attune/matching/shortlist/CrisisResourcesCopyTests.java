package io.attune.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CrisisResourcesCopyTests {

    private static final String FILE = "src/main/resources/reference/crisis-resources.json";

    @Test
    void theCopyShownWithAShortlistSaysWhatProfileServiceSays() {
        assertThat(Path.of(FILE)).hasSameTextualContentAs(Path.of("../profile-service", FILE));
    }
}
