package io.attune.matching.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.store.ShippedModel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTests {

    private static final Pattern PLACES = Pattern.compile("\\{\\d}");

    @Test
    void haveTheSameSentencesAndWordsInBothLanguages() throws IOException {
        assertThat(texts("fr").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    @Test
    void takeTheSameFactsInBothLanguages() throws IOException {
        var french = texts("fr");

        texts("en").forEach((code, text) -> assertThat(places(french.getProperty((String) code)))
                .as((String) code)
                .isEqualTo(places((String) text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void haveAWordForWhateverTheGuidelinesName(String language) throws IOException {
        var texts = texts(language);

        for (Map.Entry<String, Map<String, Integer>> row :
                ShippedModel.read().guidelines().levels().entrySet()) {
            assertThat(texts).containsKey("word.concern." + row.getKey());
            assertThat(row.getValue().keySet())
                    .allSatisfy(approach -> assertThat(texts).containsKey("word.approach." + approach));
        }
    }

    @Test
    void letACodeStandForItselfWhileItHasNoWord() {
        assertThat(Templates.of("en").word("approach", "gestalt")).isEqualTo("gestalt");
    }

    @Test
    void knowEverySentenceThatIsAskedFor() {
        var templates = Templates.of("en");

        assertThatThrownBy(() -> templates.sentence("licence.invented", List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is no sentence for licence.invented.");
    }

    private static List<String> places(String text) {
        return PLACES.matcher(text)
                .results()
                .map(result -> result.group())
                .sorted()
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        var file = TemplatesTests.class.getResourceAsStream("/words/" + language + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
