package io.attune.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.profile.instrument.InstrumentPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeFilesTests {

    /** Invented items: the wording of an instrument belongs to others. */
    private static final String PACK =
            """
            { "instrument": "gad7", "version": "1", "language": "en", "title": "Invented", "licence": "Ours",
              "attribution": "Nobody", "items": [%s],
              "scale": [{ "value": 0, "text": "a" }, { "value": 1, "text": "b" },
                        { "value": 2, "text": "c" }, { "value": 3, "text": "d" }],
              "bands": [{ "code": "minimal", "from": 0, "to": 4 }, { "code": "mild", "from": 5, "to": 9 },
                        { "code": "moderate", "from": 10, "to": 14 }, { "code": "severe", "from": 15, "to": 21 }] }
            """.formatted(Collections.nCopies(7, "\"item\"").stream().collect(Collectors.joining(", ")));

    @TempDir
    Path folder;

    @Test
    void asksNothingThatWasNotLoaded() throws IOException {
        assertThat(new PracticeFiles().instrumentPacks(new ReferenceFiles(), "").packs())
                .isEmpty();
    }

    @Test
    void asksWhatWasLoaded() throws IOException {
        var packs = load(PACK);

        assertThat(packs.loaded("gad7")).isTrue();
        assertThat(packs.loaded("phq9")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"licence\": \"Ours\", | `` | licence",
                "\"licence\": \"Ours\" | \"licence\": \" \" | licence",
                "\"attribution\": \"Nobody\", | `` | attribution",
                "\"gad7\" | \"k10\" | instrument",
                "[\"item\", | [ | items",
                "\"to\": 21 | \"to\": 22 | bands",
                "{ \"value\": 0, \"text\": \"a\" }, | `` | scale",
                "\"title\" | \"tilte\" | title",
                "{ \"instrument\" | \"instrument\" | JSON"
            })
    void refusesAPackThatIsNotWhatItSaysNamingTheField(String words, String instead, String named) {
        assertThatThrownBy(() -> load(PACK.replace(words, instead)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("pack.json", named);
    }

    private InstrumentPacks load(String pack) throws IOException {
        Files.writeString(folder.resolve("pack.json"), pack);
        return new PracticeFiles().instrumentPacks(new ReferenceFiles(), folder.toString());
    }
}
