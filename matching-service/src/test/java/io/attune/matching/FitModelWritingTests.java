package io.attune.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.store.ShippedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitModelWritingTests {

    private static final Path SHIPPED = Path.of("src/main/resources/fit-model/2026-11.json");

    @TempDir
    Path folder;

    /** When this fails, a rule or the reference has changed: ./run fit-model writes the model anew. */
    @Test
    void shipsWhatTheReferenceSays() throws IOException {
        assertThat(FitModelWriting.measured(SHIPPED)).isEqualTo(Files.readString(SHIPPED));
    }

    @Test
    void writesMeasuresAndLeavesWeightsAndWhatIsLearnedAlone() throws IOException {
        var shipped = Files.readString(SHIPPED);
        var file = folder.resolve("other.json");
        Files.writeString(
                file,
                shipped.replaceFirst("(\"soon\": \\{ \"weight\": 0.08, \"mean\": )-[0-9.]+", "$1-9.9")
                        .replaceFirst("\"scoreDeviation\": [0-9.]+", "\"scoreDeviation\": 0.9"));

        FitModelWriting.main(new String[] {file.toString()});

        assertThat(Files.readString(file)).isEqualTo(shipped);
    }

    @Test
    void measuresSixtyTherapistsAndTwoHundredIntakes() {
        var reference = ReferencePractice.read(ShippedModel.read());

        assertThat(reference.directory()).hasSize(60);
        assertThat(reference.questions()).hasSize(200);
    }
}
