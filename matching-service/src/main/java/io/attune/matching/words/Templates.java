package io.attune.matching.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The sentences and words of one language, as they stand in its file. */
final class Templates {

    private final Properties texts;

    private Templates(Properties texts) {
        this.texts = texts;
    }

    static Templates of(String language) {
        var file = Objects.requireNonNull(Templates.class.getResourceAsStream("/words/" + language + ".properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return new Templates(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentence with its facts in their places. */
    String sentence(String code, List<String> facts) {
        var sentence = texts.getProperty(code);
        if (sentence == null) {
            throw new IllegalStateException("There is no sentence for " + code + ".");
        }
        for (int place = 0; place < facts.size(); place++) {
            sentence = sentence.replace("{" + place + "}", facts.get(place));
        }
        return sentence;
    }

    /** The word for a code; vocabularies grow, and a code that has no word here yet stands for itself. */
    String word(String vocabulary, String code) {
        return texts.getProperty("word." + vocabulary + "." + code, code);
    }
}
